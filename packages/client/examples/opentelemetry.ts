import type { Hooks } from "@buddy-openapi/client";
import { type Span, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";

/**
 * Hooks that make a client span of every request, with the attribute names of OpenTelemetry's HTTP conventions.
 *
 * @example `createBuddyClient({ hooks: openTelemetryHooks() })`
 */
export function openTelemetryHooks(tracer: Tracer = trace.getTracer("@buddy-openapi/client")): Hooks {
  const spans = new Map<number, Span>();
  const end = (callId: number, finish: (span: Span) => void) => {
    const span = spans.get(callId);
    if (!span) return;
    finish(span);
    span.end();
    spans.delete(callId);
  };
  return {
    onRequest({ callId, operationId, method, path, attempt }) {
      const span = tracer.startSpan(operationId ?? `${method} ${path}`, {
        kind: SpanKind.CLIENT,
        attributes: { "http.request.method": method, "url.template": path },
      });
      if (attempt > 1) span.setAttribute("http.request.resend_count", attempt - 1);
      spans.set(callId, span);
    },
    onResponse({ callId, status }) {
      end(callId, (span) => {
        span.setAttribute("http.response.status_code", status);
        if (status >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
      });
    },
    // The span of an attempt with a response has ended already; this ends the span of one without.
    onRetry: ({ callId }) => end(callId, (span) => span.setStatus({ code: SpanStatusCode.ERROR })),
    onError: ({ callId, error }) =>
      end(callId, (span) => {
        span.recordException(error instanceof Error ? error : String(error));
        span.setStatus({ code: SpanStatusCode.ERROR });
      }),
  };
}
