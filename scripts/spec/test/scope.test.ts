import { expect, test } from "vitest";
import type { Context, Fields } from "../plugin/context.ts";
import { scope } from "../plugin/scope.ts";

const TABLE = {
  security: ["Token"],
  new: { PET_READ: "Read pets", PET_EMAIL: "Read emails" },
  old: { PET: "All of pets", OWNER: "Read owners" },
};

/** What an operation with this `x-scope` becomes, the scopes of OAuth 2, and the problems, each with its place. */
function completed(declared: unknown, more: object = {}) {
  const operation: Fields = { "x-scope": declared, ...more };
  const flow: Fields = { scopes: {} };
  const problems: string[] = [];
  const at = (path: string): Context["location"] => ({
    source: { absoluteRef: path },
    child: (keys) => at(`${path}/${keys.join("/")}`),
  });
  const root = {
    "x-scopes": TABLE,
    paths: { "/pets": { get: operation } },
    components: { securitySchemes: { OAuth2: { flows: { implicit: flow } } } },
  };
  scope().Root(root, {
    location: at(""),
    resolve: (node) => ({ node }),
    report: ({ message, location }) => problems.push(`${location?.source.absoluteRef}: ${message}`),
  });
  return { operation, scopes: Object.keys(flow["scopes"] as object), problems };
}

test.for<[declared: object, names: object, security: string[]]>([
  [{ new: "PET_READ", old: "PET" }, { new: ["PET_READ"], old: ["PET"] }, ["PET_READ"]],
  [{ new: "unknown", old: "PET" }, { new: [], old: ["PET"] }, ["PET"]],
  [{ new: "PET_READ", old: "unknown" }, { new: ["PET_READ"], old: [] }, ["PET_READ"]],
  [{ new: "PET_READ", old: "none" }, { new: ["PET_READ"], old: [] }, ["PET_READ"]],
  [
    { new: ["PET_READ", "PET_EMAIL"], old: ["PET", "OWNER"], inferred: true },
    { new: ["PET_READ", "PET_EMAIL"], old: ["PET", "OWNER"], inferred: true },
    ["PET_READ", "PET_EMAIL"],
  ],
])("%j becomes lists of names, and the security", ([declared, names, security]) => {
  const { operation, problems } = completed(declared);
  expect(problems).toEqual([]);
  expect(operation).toEqual({ "x-scope": names, security: [{ Token: security }] });
});

test("an operation keeps its own security", () => {
  const { operation } = completed({ new: "PET_READ", old: "PET" }, { security: [] });
  expect(operation["security"]).toEqual([]);
});

test("OAuth 2 has the new names, and the old ones that stand for unknown ones", () => {
  expect(completed({ new: "unknown", old: "PET" }).scopes).toEqual(["PET_READ", "PET_EMAIL", "PET"]);
});

test.for<[declared: unknown, problem: RegExp]>([
  ["PET_READ", /^\/paths\/\/pets\/get\/x-scope: x-scope.new is missing/],
  [{ new: "PET_READ" }, /x-scope.old is missing/],
  [{ new: "PET", old: "PET" }, /^\/paths\/\/pets\/get\/x-scope\/new: The new scopes .* have no "PET"/],
  [{ new: "none", old: "PET" }, /have no "none"/],
  [{ new: ["PET_READ", "PETS"], old: "PET" }, /have no "PETS"/],
  [{ new: [], old: "PET" }, /x-scope.new is missing/],
  [{ new: "PET_READ", old: "PET", guessed: true }, /has the keys new and old, and inferred: true/],
  [{ new: "PET_READ", old: "PET", inferred: "yes" }, /inferred: true/],
  [{ new: "unknown", old: "PET", inferred: true }, /inferred: true/],
])("%j is refused", ([declared, problem]) => {
  expect(completed(declared).problems[0]).toMatch(problem);
});
