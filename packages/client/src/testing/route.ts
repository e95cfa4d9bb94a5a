import * as operations from "../generated/operations.js";
import { SERVERS } from "../generated/testing.js";
import { likeness } from "../runtime/nearest.js";
import type { Operation, OperationDescriptor } from "../runtime/operation.js";
import type { Mistake, Parameters } from "./data.js";

/** An operation, and how it is found. */
export interface Route {
  name: string;
  descriptor: OperationDescriptor;
  /** Matches the path, without that of the base URL; a group per parameter. */
  pattern: RegExp;
  /** The names of the parameters of the path. */
  names: readonly string[];
  /** What the path has beside them. */
  literal: string;
}

/** What a request is: an operation with its parameters, or a mistake. */
export type Routed =
  | { route: Route; parameters: Parameters; mistake?: undefined }
  /** Without a route it is a request that the spec doesn't have. */
  | { route?: Route; mistake: Mistake };

// The generated module exports operations alone.
const operationsByName = operations as unknown as Record<string, Operation>;

/** Every operation, those first whose paths have fewer parameters, and more beside them. */
export const ROUTES: readonly Route[] = /* @__PURE__ */ Object.entries(operationsByName)
  .map(([name, { descriptor }]) => routeOf(name, descriptor))
  .sort((one, other) => one.names.length - other.names.length || other.literal.length - one.literal.length);

function routeOf(name: string, descriptor: OperationDescriptor): Route {
  const parts = descriptor.path.split(/\{([^{}]+)\}/);
  const { segments = [] } = descriptor;
  const group = (name: string) => (segments.includes(name) ? "(.*)" : "([^/]*)");
  const pattern = parts
    .map((part, index) => (index % 2 === 1 ? group(part) : part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")))
    .join("");
  return {
    name,
    descriptor,
    pattern: new RegExp(`^${pattern}$`),
    names: parts.filter((_part, index) => index % 2 === 1),
    literal: parts.filter((_part, index) => index % 2 === 0).join(""),
  };
}

/** The path template of an operation. */
export function pathOf(name: string): string {
  return ROUTES.find((route) => route.name === name)?.descriptor.path ?? "";
}

/** What a URL has before a path of the spec. */
export function baseOf(url: string, path: string): string {
  const { pattern } = ROUTES.find((route) => route.descriptor.path === path) ?? {};
  return (pattern && new RegExp(`^(.*?)${pattern.source.slice(1)}`).exec(url)?.[1]) ?? "";
}

/** The operation of a request. Its URL begins with one of these base URLs, or with that of a server of the spec. */
export function route({ method, url, headers }: Request, hasBody: boolean, bases: readonly string[]): Routed {
  const { searchParams } = new URL(url);
  const path = withoutBase(url, [...bases, ...SERVERS]);
  if (path === undefined) {
    const message = `${new URL(url).origin} is no server of Buddy. If it is one of yours, give mockBuddy the option baseUrl.`;
    return { mistake: { status: 404, message } };
  }
  const all = ROUTES.filter(({ pattern }) => pattern.test(path));
  // A path with slashes in it can be another path too.
  const best = all.find(({ descriptor }) => descriptor.method === method) ?? all[0];
  if (!best) return { mistake: { status: 404, message: notFound(path) } };
  const template = best.descriptor.path;
  const there = all.filter(({ descriptor }) => descriptor.path === template);
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

/** The path of a URL below one of these base URLs, which can have variables. */
function withoutBase(url: string, bases: readonly string[]): string | undefined {
  const whole = url.replace(/[?#].*/s, "");
  const rest = bases.map((base) => {
    const pattern = base
      .replace(/\/+$/, "")
      .replaceAll(/\{[^{}]*\}|[.*+?^$()|[\]\\]/g, (found) =>
        found.startsWith("{") ? "[^/]+" : `\\${found}`,
      );
    return new RegExp(`^${pattern}(/.*)$`).exec(whole)?.[1];
  });
  return rest.find((path) => path !== undefined);
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
