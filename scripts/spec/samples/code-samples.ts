import { type Document, UnsupportedError } from "@buddy-openapi/openapi/document";
import { list } from "@buddy-openapi/openapi/json";
import { type SampledOperation, sampledOperations } from "./request.ts";
import { SAMPLE_KINDS } from "./sources.ts";

/** An entry of `x-codeSamples` of an operation. */
interface Entry {
  lang: string;
  label?: string;
  source: string;
}

/** A sample of a call of an operation. */
export interface CodeSample extends Entry {
  operationId: string;
  label: string;
  /** The name of the example of the body that it sends. A call without a body has none. */
  example?: string;
  /** The region of the server that it calls, `x-region` beside it; `own` for a server without one. */
  server: string;
  /** `curl`, `typescript` or `javascript`; the language of a sample that is written by hand is its `lang`. */
  language: string;
  /** It is written by hand, and says the same for every server. */
  written?: true;
}

/**
 * Makes all samples of the operations of a bundled document: of each kind, one for each example of the body and each server.
 * Those that call the first server become `x-codeSamples` of the operation, which other tools show. A sample that is written
 * there by hand replaces those of its label.
 *
 * Secrets stay the placeholders that the examples have: `<your GitHub token>`.
 *
 * @throws {UnsupportedError} for an operation of which no sample can be made.
 */
export function addSamples(document: Document): CodeSample[] {
  return sampledOperations(document).flatMap((sampled) => {
    const samples = samplesOf(sampled);
    const [first] = sampled.requests;
    const shown = samples.filter(({ server }) => server === (first?.server ?? "own"));
    const entries = shown.map(({ lang, label, source, example }): Entry => {
      const isFirst = example === undefined || example === first?.example;
      return { lang, label: isFirst ? label : `${label}: ${example}`, source };
    });
    Object.assign(sampled.operation.object, { "x-codeSamples": entries });
    return samples;
  });
}

function samplesOf({ operation, requests, servers }: SampledOperation): CodeSample[] {
  const { operationId, object, pointer } = operation;
  const made = SAMPLE_KINDS.flatMap(({ language, lang, label, source }) =>
    requests.map((request): CodeSample => {
      const { example, server } = request;
      return {
        operationId,
        ...(example !== undefined && { example }),
        server,
        language,
        lang,
        label,
        source: source(request),
      };
    }),
  );
  // The linter has checked them.
  const written = (list(object["x-codeSamples"]) as Entry[]).flatMap(({ lang, label = lang, source }) =>
    servers.map(
      (server): CodeSample => ({ operationId, server, language: lang, lang, label, source, written: true }),
    ),
  );
  const replaced = new Set(written.map(({ label }) => label));
  const missing = SAMPLE_KINDS.filter(({ label }) => !replaced.has(label));
  if (requests.length === 0 && missing.length > 0) {
    const labels = missing.map(({ label }) => label).join(", ");
    throw new UnsupportedError(
      pointer,
      `${operationId} has a body without a named example, of which no sample can be made. Add one, or write these samples in x-codeSamples: ${labels}.`,
    );
  }
  return [...made.filter(({ label }) => !replaced.has(label)), ...written];
}
