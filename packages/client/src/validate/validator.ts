import type { CheckedResponse, Drift, OperationValidator, ValidateOptions } from "../drift.js";
import { BuddyUsageError } from "../errors.js";
import { notify } from "../hooks.js";
import { isObject } from "../runtime/unknown.js";
import { BuddyContractError } from "./contract-error.js";
import { departuresOf, textOf, type Validate } from "./departures.js";
import { departuresOfParameters, type KnownNames, unknownNames } from "./strict.js";

export type { Validate } from "./departures.js";

/** What an operation sends and receives. */
interface CheckedOperation {
  operationId: string;
  /** By status, range or `default`; `null` where the response has no JSON body. */
  responses: Readonly<Record<string, Validate | null>>;
  request?: Validate;
  /** `null` where every text is valid. */
  parameters?: Readonly<Record<string, Validate | null>>;
  /** The properties that the request can have. */
  known?: KnownNames;
  /** The names of properties of which nothing but the type is shown. */
  secrets?: readonly string[];
}

/** The kinds of departures that a client has reported. */
const reported = new WeakMap<ValidateOptions, Set<string>>();

/** How many kinds of departures a client reports at most. New values could otherwise grow without end. */
const MAX_KINDS = 1000;

/** Makes the validator of an operation. The generated module has its schemas. */
export function defineValidator(operation: CheckedOperation): OperationValidator {
  return (options, operationId, value, received, parameters) => {
    if (operationId !== operation.operationId) return;
    const drifts = received
      ? ofResponse(operation, value, received)
      : ofRequest(operation, value, parameters ?? {});
    for (const drift of drifts) report(drift, options, received ? options.response : options.request);
    const mismatches = drifts.filter(({ kind }) => kind !== "new value");
    if (mismatches.length === 0) return;
    if (received?.response.ok && options.response === "throw") {
      throw new BuddyContractError(received.failedCall(), received.response.status, mismatches);
    }
    if (!received && options.request === "throw") {
      throw new BuddyUsageError(
        `The request of ${operationId} is invalid: ${mismatches.map(textOf).join("; ")}.`,
      );
    }
  };
}

function ofResponse(
  operation: CheckedOperation,
  value: unknown,
  { response, redact }: CheckedResponse,
): Drift[] {
  const { operationId, responses, secrets } = operation;
  const { status, ok } = response;
  const name = [`${status}`, `${Math.floor(status / 100)}XX`, ...(ok ? [] : ["default"])].find(
    (key) => key in responses,
  );
  if (name === undefined) {
    const found = { pointer: "", expected: "a declared status", found: String(status) };
    return ok ? [{ operationId, status, kind: "undeclared status", ...found }] : [];
  }
  const validate = responses[name];
  // The body of a failure that is not JSON comes from something before Buddy.
  if (!validate || (!ok && !isObject(value))) return [];
  return departuresOf(validate, value, secrets).map(({ path: _path, found, ...departure }) => {
    return { operationId, status, ...departure, found: redact(found) };
  });
}

function ofRequest(
  { operationId, request, parameters = {}, known = true, secrets }: CheckedOperation,
  body: unknown,
  given: Readonly<Record<string, unknown>>,
): Drift[] {
  const value: unknown = request && typeof body === "string" ? JSON.parse(body) : undefined;
  const departures = [
    ...departuresOfParameters(parameters, given),
    ...(request && value !== undefined ? departuresOf(request, value, secrets) : []),
    ...unknownNames(value, known),
  ];
  return departures.map(({ path: _path, ...departure }) => ({
    operationId,
    status: undefined,
    ...departure,
  }));
}

function report(drift: Drift, options: ValidateOptions, mode: "warn" | "throw" | undefined): void {
  const known = reported.get(options) ?? new Set();
  reported.set(options, known);
  const kind = JSON.stringify(drift);
  if (known.has(kind) || known.size === MAX_KINDS) return;
  known.add(kind);
  notify(options.onDrift, () => drift);
  if (mode === "warn") {
    const where = drift.status === undefined ? "the request" : `the response ${drift.status}`;
    console.warn(`${drift.operationId}, ${where} departs from the spec: ${textOf(drift)}`);
  }
}
