import type { BodyKind } from "../read/media-type.ts";
import type { Operation } from "./operations.ts";

/** The functions of the runtime that write and read bodies. A bundler keeps those of the operations that are used. */
const WRITERS: Partial<Record<BodyKind, string>> = {
  json: "writeJson",
  form: "writeForm",
  multipart: "writeMultipart",
  text: "writeText",
  blob: "writeBlob",
};
const READERS: Partial<Record<BodyKind, string>> = {
  json: "readJson",
  text: "readText",
  blob: "readBlob",
  lines: "readLines",
};

/** The modules of the runtime that have these functions. */
const MODULES: Readonly<Record<string, string>> = {
  writeHeaders: "serialize",
  writeMultipart: "multipart",
  writeQuery: "serialize",
  writeInPath: "segments",
  ownToken: "own-token",
  secretsIn: "secrets",
};

/** The source of an operation's descriptor, and the functions that it needs, each with the module of the runtime that has it. */
export function descriptorSource(operation: Operation): {
  source: string;
  functions: (readonly [name: string, module: string])[];
} {
  const { body, reads, token, parameters } = operation;
  const readers = isJsonAlone(reads)
    ? []
    : [...reads].map(([type, kind]) => [type, READERS[kind] ?? "readBlob"] as const);
  const has = (place: string) => parameters.some((parameter) => parameter.in === place);
  const used = {
    ...(has("query") && { writeQuery: "writeQuery" }),
    ...(has("header") && { writeHeaders: "writeHeaders" }),
    ...(parameters.some(hasForm) && { writeInPath: "writeInPath" }),
    ...(token !== undefined && { ownToken: "ownToken" }),
    ...(body && body.secrets.length > 0 && { secretsIn: "secretsIn" }),
    ...(readers.length > 0 && { read: "readByType" }),
    ...(body && { write: WRITERS[body.kind] ?? "writeBlob" }),
  };
  const sources = [
    ...propertiesOf(descriptorOf(operation)),
    ...Object.entries(used).map(([property, name]) => (property === name ? name : `${property}: ${name}`)),
    ...(readers.length > 0
      ? [`reads: {${readers.map(([type, name]) => `${JSON.stringify(type)}: ${name}`).join(", ")}}`]
      : []),
  ];
  const names = [...Object.values(used), ...readers.map(([, name]) => name)];
  return {
    source: `{${sources.join(", ")}}`,
    functions: names.map((name) => [name, `../runtime/${MODULES[name] ?? "media-type"}.js`]),
  };
}

/** Whether it is in the path, and no text or number. */
function hasForm({ in: place, separator, isBoolean, hasSegments }: Operation["parameters"][number]): boolean {
  return place === "path" && (hasSegments || isBoolean || separator !== undefined);
}

/** The source of each property. An object of ours is data, which is written as JSON. */
function propertiesOf(object: object): string[] {
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      // TypeScript takes the names that every object has for the methods of objects, and forgets what is expected of them.
      const isInherited = name in Object.prototype && typeof value === "string";
      const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
      const source = isNested ? `{${propertiesOf(value).join(", ")}}` : JSON.stringify(value);
      return `${JSON.stringify(name)}: ${source}${isInherited ? " as const" : ""}`;
    });
}

function isJsonAlone(reads: ReadonlyMap<string, BodyKind>): boolean {
  return [...reads.keys()].every((mediaType) => mediaType === "application/json");
}

/**
 * What the client's runtime needs to know of an operation: `OperationDescriptor`. What is as in most operations is left
 * out.
 */
function descriptorOf(operation: Operation): object {
  const { operationId, method, path, parameters, body, scopes, auth, token, successes, idempotent } =
    operation;
  const places = parameters
    .filter((parameter) => parameter.in !== "path")
    .map(({ name, in: place }) => [name, place]);
  const required = [
    ...parameters.filter((parameter) => parameter.required && parameter.in !== "path"),
    ...(body?.required ? [{ name: "body" }] : []),
  ].map(({ name }) => name);
  const separators = parameters.flatMap(({ name, separator }) => (separator ? [[name, separator]] : []));
  const booleans = parameters.filter((parameter) => parameter.isBoolean && parameter.in === "path");
  const segments = parameters.filter(({ hasSegments }) => hasSegments).map(({ name }) => name);
  const json = parameters.filter(({ isJson }) => isJson).map(({ name }) => name);
  return {
    operationId,
    method,
    path,
    ...(places.length > 0 && { parameters: Object.fromEntries(places) }),
    ...(separators.length > 0 && { separators: Object.fromEntries(separators) }),
    ...(json.length > 0 && { json }),
    ...(booleans.length > 0 && { booleans: booleans.map(({ name }) => name) }),
    ...(segments.length > 0 && { segments }),
    ...(required.length > 0 && { required }),
    ...(body && body.mediaType !== "application/json" && { contentType: body.mediaType }),
    ...(body && Object.keys(body.encoding).length > 0 && { encoding: body.encoding }),
    ...(body && body.secrets.length > 0 && { secrets: body.secrets }),
    scopes,
    ...(auth !== "required" && { auth }),
    token,
    ...(successes.some(({ type }) => type === "undefined") && { empty: true }),
    ...(idempotent && { idempotent: true }),
  };
}
