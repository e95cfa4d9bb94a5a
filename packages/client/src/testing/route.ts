import * as operations from "../generated/operations.js";
import type { Operation, OperationDescriptor } from "../runtime/operation.js";

/** An operation, and how it is found. */
export interface Route {
  name: string;
  descriptor: OperationDescriptor;
  /** Matches the path, without that of the base URL; a group per parameter. */
  pattern: RegExp;
  /** The names of the parameters of the path. */
  names: readonly string[];
}

/** A request that no operation can take. */
export interface Mistake {
  status: number;
  message: string;
  headers?: Record<string, string>;
}

/** What a request is: an operation with its parameters, or a mistake. */
export type Routed =
  | { route: Route; parameters: Record<string, string>; mistake?: undefined }
  | { route?: Route; mistake: Mistake };

// The generated module exports operations alone.
const all = operations as unknown as Record<string, Operation<never, unknown, unknown>>;

/** Every operation, those first whose paths have fewer parameters. */
export const ROUTES: readonly Route[] = /* @__PURE__ */ Object.entries(all)
  .map(([name, { descriptor }]) => routeOf(name, descriptor))
  .sort((one, other) => one.names.length - other.names.length);

function routeOf(name: string, descriptor: OperationDescriptor): Route {
  const parts = descriptor.path.split(/\{([^{}]+)\}/);
  const pattern = parts
    .map((part, index) => (index % 2 === 1 ? "([^/]*)" : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return {
    name,
    descriptor,
    pattern: new RegExp(`^${pattern}$`),
    names: parts.filter((_part, index) => index % 2 === 1),
  };
}

/**
 * The operation of a request. The path of the base URL is what comes before the first segment that a path of the spec begins
 * with.
 */
export function route({ method, url, headers }: Request, hasBody: boolean): Routed {
  const { pathname, searchParams } = new URL(url);
  const path = withoutBase(pathname);
  const [best, ...others] = ROUTES.filter(({ pattern }) => pattern.test(path));
  if (!best) return { mistake: { status: 404, message: notFound(path) } };
  const template = best.descriptor.path;
  const there = [best, ...others.filter(({ descriptor }) => descriptor.path === template)];
  const found = there.find(({ descriptor }) => descriptor.method === method);
  if (!found) {
    const allow = there.map(({ descriptor }) => descriptor.method).join(", ");
    return {
      mistake: { status: 405, message: `${template} has no ${method}. It has ${allow}.`, headers: { allow } },
    };
  }
  const { operationId, auth, parameters: places = {}, required = [] } = found.descriptor;
  if (!auth && !/^Bearer +\S/i.test(headers.get("authorization") ?? "")) {
    const message = `${operationId} needs a token. Send the header Authorization: Bearer <token>.`;
    return { route: found, mistake: { status: 401, message } };
  }
  const parameters = read(found, path, searchParams, headers);
  const missing = [...found.names, ...required].find((name) =>
    name === "body" ? !hasBody : !parameters[name],
  );
  if (missing === undefined) return { route: found, parameters };
  const what =
    missing === "body" ? "a request body" : `the ${places[missing] ?? "path"} parameter "${missing}"`;
  return { route: found, mistake: { status: 400, message: `${operationId} needs ${what}. Send it.` } };
}

function read({ descriptor, names, pattern }: Route, path: string, query: URLSearchParams, headers: Headers) {
  const values = pattern.exec(path) ?? [];
  const inPath = names.map((name, index) => [name, decode(values[index + 1] ?? "")] as const);
  const others = Object.entries(descriptor.parameters ?? {}).flatMap(([name, place]) => {
    // An object is sent as `name[key]=value`.
    const key = [...query.keys()].find((key) => key === name || key.startsWith(`${name}[`)) ?? name;
    const value = place === "query" ? query.get(key) : headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries([...inPath, ...others]);
}

function withoutBase(pathname: string): string {
  const segments = pathname.split("/").slice(1);
  const roots = ROUTES.map(({ descriptor }) => descriptor.path.split("/")[1] ?? "");
  const first = segments.findIndex((segment) => roots.some((root) => root === segment || root.includes("{")));
  // Two slashes in a row are a mistake, and no base URL.
  const isBase = first > 0 && !segments.slice(0, first).includes("");
  return `/${segments.slice(isBase ? first : 0).join("/")}`;
}

function notFound(path: string): string {
  const given = path.split("/").filter(Boolean);
  const alike = (template: string) => {
    const segments = template.split("/").filter(Boolean);
    const same = segments.map((segment, index) =>
      segment.includes("{") ? 0.4 : likeness(segment, given[index] ?? ""),
    );
    return same.reduce((sum, one) => sum + one, 0) - Math.abs(segments.length - given.length);
  };
  const [closest] = ROUTES.map(({ descriptor }) => descriptor.path).sort(
    (one, other) => alike(other) - alike(one),
  );
  return `The spec has no path ${path}. The closest one is ${closest}.`;
}

/** The part of two words that is the same, from 0 to 1. */
function likeness(one: string, other: string): number {
  const different = [...one].findIndex((letter, index) => letter !== other[index]);
  return (different < 0 ? one.length : different) / Math.max(one.length, other.length, 1);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
