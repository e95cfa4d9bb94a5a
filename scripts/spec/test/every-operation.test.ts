import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { parse } from "yaml";

const { "x-every-operation": shared } = parse(readFileSync(join(ROOT, "spec/openapi.yaml"), "utf8"));
// The linter has checked the bundle.
const document = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8")) as Document;

test("every operation has the headers and responses that all have, and none that does not fit", () => {
  const headers: string[] = Object.keys(shared.headers);
  expect(headers.length).toBeGreaterThan(0);
  for (const { operationId, path, responses, security } of readOperations(document)) {
    const fits = (status: string) =>
      status === "404" ? path.includes("{") : security.length > 0 || !/^40[13]$/.test(status);
    const statuses = responses.map(({ status }) => status);
    for (const status of Object.keys(shared.responses))
      expect([operationId, status, statuses.includes(status)]).toEqual([operationId, status, fits(status)]);
    for (const response of responses.filter(({ status }) => status.startsWith("2")))
      expect(response.headers.map(({ name }) => name)).toEqual(headers);
    for (const { status, content } of responses.filter(({ status }) => !status.startsWith("2")))
      expect([operationId, status, content.length]).toEqual([operationId, status, 1]);
  }
});
