import { PATH_PARAMETERS } from "../generated/testing/examples.js";
import type { Parameters } from "./data.js";
import { isObject } from "./json.js";

/** A segment of a path template that is a parameter. */
interface Place {
  name: string;
  /** The segment before it, e.g. `projects`. */
  kind: string;
}

/** A path template with its parameters. */
export function filled(template: string, parameters: Parameters): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(parameters[name] ?? ""));
}

/** The parameters of a path template. */
function placesOf(template: string): Place[] {
  return [...template.matchAll(/([^/]*)\/\{([^{}]+)\}/g)].map(([, kind = "", name = ""]) => ({ name, kind }));
}

/**
 * A copy of an example with the parameters of a request in its URLs, where the example repeats those of the spec.
 *
 * @param ids what else its URLs have in place of the last parameter: the IDs of examples.
 */
export function placed(
  value: unknown,
  template: string,
  parameters: Parameters,
  ids: readonly unknown[] = [],
  depth = 0,
): unknown {
  if (Array.isArray(value)) return value.map((item) => placed(item, template, parameters, ids, depth + 1));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => {
    if (typeof inner !== "string" || !/^https?:/.test(inner))
      return [key, placed(inner, template, parameters, ids, depth + 1)];
    return [key, placedUrl(inner, template, parameters, depth === 0 ? ids.map(String) : [])];
  });
  return Object.fromEntries(entries);
}

function placedUrl(url: string, template: string, parameters: Parameters, ids: readonly string[]): string {
  const places = placesOf(template);
  const path = template.split("/").slice(1);
  const [scheme, , host, ...segments] = url.split("/");
  const apart = path.findIndex((part, index) => !part.startsWith("{") && part !== segments[index]);
  const replaced = segments.map((segment, index) => {
    const own = ids.includes(segment) ? places.at(-1) : undefined;
    // Where the URL is the path of the operation so far, it has its parameters. The last one is that of the object itself.
    const isPath = index < (apart < 0 ? path.length - 1 : apart);
    const here = places.find(({ name }) => isPath && path[index] === `{${name}}`);
    // A number alone may be the ID of something else.
    const isHere = (kind: string) => !/^\d+$/.test(segment) || kind.startsWith(segments[index - 1] || "-");
    const example = places.find(({ name, kind }) => PATH_PARAMETERS[name] === segment && isHere(kind));
    const { name = "" } = own ?? here ?? example ?? {};
    const { [name]: value } = parameters;
    return value === undefined ? segment : encodeURIComponent(value);
  });
  return [scheme, "", host, ...replaced].join("/");
}
