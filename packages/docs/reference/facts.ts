import { scopeNames, scopeText } from "@buddy-openapi/openapi/scope-names";
import { code } from "../site/markdown-text.ts";
import { CHANGE, markdownOf, OVERVIEW, READ_LIST, relativeUrl } from "../site/pages.ts";
import { jsonMedia, type Operation } from "./document.ts";
import { type LinkToType, typeOf } from "./types.ts";

/** What there is to know of an operation before it is called, by name, as Markdown. What no source says is in the same place. */
export function factsOf(operation: Operation, url: string, link: LinkToType): [name: string, text: string][] {
  const { object } = operation;
  const guide = markdownOf(relativeUrl(url, READ_LIST));
  const change = markdownOf(relativeUrl(url, CHANGE));
  return [
    ["Token scope", scopeOf(operation, markdownOf(relativeUrl(url, `${OVERVIEW}#tokens-and-scopes`)))],
    ["Response", responseOf(operation, link)],
    ["Repeat", repeatOf(operation)],
    ...(object["x-pagination"]
      ? [["Pages", `In TypeScript, \`for await\` [reads every page](${guide})`] as [string, string]]
      : []),
    ...(operation.update
      ? [
          [
            "Change",
            `In TypeScript, ${code(operation.update)} [makes the request from what is there](${change})`,
          ] as [string, string],
        ]
      : []),
  ];
}

/** The scope by its new and its old name. */
function scopeOf({ object, security }: Operation, overview: string): string {
  if (security.length === 0) return "None: the call needs no token";
  const names = scopeNames(object);
  if (names) return `${scopeText(names)}; see [scopes](${overview})`;
  const needed = [...new Set(security.flat().flatMap(({ scopes }) => scopes))];
  return needed.length > 0
    ? `${needed.map(code).join(", ")}; see [scopes](${overview})`
    : `[Not known](${overview})`;
}

function responseOf({ responses }: Operation, link: LinkToType): string {
  const good = responses.filter(({ status }) => status.startsWith("2"));
  const types = [
    ...new Set(
      good.map(({ content }) => (jsonMedia(content) ? typeOf(jsonMedia(content)?.schema, link) : "no body")),
    ),
  ];
  return `${good.map(({ status }) => code(status)).join(" or ")} with ${types.join(" or ")}`;
}

/** Whether a call may be repeated. Reading changes nothing. */
function repeatOf({ method, object }: Operation): string {
  const isIdempotent = object["x-idempotent"];
  if (isIdempotent === true || ["GET", "HEAD", "OPTIONS"].includes(method)) return "Safe";
  if (isIdempotent === false || method === "POST") return "Not safe: each call may do its work again";
  if (["PUT", "DELETE"].includes(method)) return "Safe: a second call changes nothing more";
  return "Not known";
}
