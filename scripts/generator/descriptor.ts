import type { Operation } from "./operations.ts";

/**
 * What the client's runtime needs to know of an operation: `OperationDescriptor`. What is as in most operations is left
 * out.
 */
export function descriptorOf(operation: Operation): object {
  const { operationId, method, path, parameters, body, scopes, auth, reads, successes, idempotent } =
    operation;
  const required = [
    ...parameters.filter((parameter) => parameter.required && parameter.in !== "path"),
    ...(body?.required ? [{ name: "body" }] : []),
  ].map(({ name }) => name);
  const separators = parameters.flatMap(({ name, separator }) => (separator ? [[name, separator]] : []));
  const json = parameters.filter(({ isJson }) => isJson).map(({ name }) => name);
  const readsJsonAlone = [...reads.keys()].every((mediaType) => mediaType === "application/json");
  return {
    operationId,
    method,
    path,
    parameters: Object.fromEntries(parameters.map(({ name, in: place }) => [name, place])),
    ...(separators.length > 0 && { separators: Object.fromEntries(separators) }),
    ...(json.length > 0 && { json }),
    ...(required.length > 0 && { required }),
    ...(body && body.mediaType !== "application/json" && { contentType: body.mediaType }),
    ...(body && body.kind !== "json" && { bodyKind: body.kind }),
    ...(body && Object.keys(body.encoding).length > 0 && { encoding: body.encoding }),
    ...(body && body.secrets.length > 0 && { secrets: body.secrets }),
    scopes,
    ...(auth !== "required" && { auth }),
    ...(successes.some(({ type }) => type === "undefined") && { empty: true }),
    ...(!readsJsonAlone && { reads: Object.fromEntries(reads) }),
    ...(idempotent && { idempotent: true }),
  };
}
