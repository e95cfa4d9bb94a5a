import { createBuddyClient, type Fetch } from "@buddy-openapi/client";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { openTelemetryHooks } from "../examples/opentelemetry.ts";

test("the example makes a span of each attempt, the failed ones marked", async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const responses = [
    () => Promise.reject(new TypeError("fetch failed")),
    async () => new Response(null, { status: 503 }),
    async () => Response.json({}),
  ];
  const fetch: Fetch = () => responses.shift()?.() ?? Promise.reject(new Error("one request too many"));
  const buddy = createBuddyClient({
    token: "secret",
    retry: { baseDelayMs: 0 },
    hooks: openTelemetryHooks(provider.getTracer("test")),
    fetch,
  });
  await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });

  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name, attributes, status }) => [name, attributes, status.code])).toEqual([
    ["getIntegration", request, 2],
    ["getIntegration", { ...request, "http.request.resend_count": 1, "http.response.status_code": 503 }, 2],
    ["getIntegration", { ...request, "http.request.resend_count": 2, "http.response.status_code": 200 }, 0],
  ]);
});

const request = {
  "http.request.method": "GET",
  "url.template": "/workspaces/{workspace}/integrations/{hash_id}",
};
