import { deprecationOf } from "../deprecation.ts";
import type { Document, Pointer } from "../document.ts";
import { isObject, list, record } from "../json.ts";
import type { Part, Parts } from "./parts.ts";

/** The kinds of components of which the packages export the names. */
const NAMED = ["schemas", "parameters", "headers", "responses", "requestBodies", "pathItems"];

export function serverParts({ servers }: Document): Parts {
  const parts = list(servers)
    .map(record)
    .map(
      ({ url, variables = {} }): Part => ({
        ...{ what: "server", owner: "servers", path: [String(url)], value: variables, pointer: ["servers"] },
        facts: { "server variables": variables },
      }),
    );
  return new Map(parts.map((part) => [part.path.join(), part]));
}

/** The names of components, without what these are. */
export function componentParts({ components }: Document): Parts {
  const parts = NAMED.flatMap((kind) =>
    Object.entries(record(record(components)[kind])).map(([name, value]): Part => {
      const owner = kind === "schemas" ? name : `components.${kind}.${name}`;
      const pointer = ["components", kind, name];
      return { what: "component", owner, path: [], value, pointer, deprecation: deprecationOf(value) };
    }),
  );
  return new Map(parts.map((part) => [String(part.owner), part]));
}

/** Security schemes with their flows and the scopes of these. */
export function schemeParts({ components }: Document): Parts {
  const schemes = Object.entries(components?.securitySchemes ?? {});
  return new Map(
    schemes.map(([name, scheme]) => {
      const part = detailPart([], scheme, ["components", "securitySchemes", name]);
      return [name, { ...part, what: "security scheme", owner: name }];
    }),
  );
}

/** How clients take a token depends on it. */
const OWN_TOKEN = "x-own-token";

/** Texts and the format of a token are left out. */
function detailPart(path: readonly string[], value: unknown, pointer: Pointer): Part {
  const inner = Object.entries(record(value)).filter(
    ([key]) => !/^(description|bearerFormat|x-(?!own-token$).*)$/.test(key),
  );
  const isText = pointer.at(-1) === "scopes";
  const parts = inner.map(([key, one]): [string, Part] => [
    key,
    detailPart([key], isText ? true : one, [...pointer, key]),
  ]);
  const facts = isObject(value) ? {} : { "scheme detail": value };
  const what = path[0] === OWN_TOKEN ? OWN_TOKEN : "scheme detail";
  return { what, path, value, pointer, facts, parts: new Map(parts) };
}
