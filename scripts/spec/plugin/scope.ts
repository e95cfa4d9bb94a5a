import { type Context, type Fields, fieldsOf, followed, isFields, type Location } from "./context.ts";

type Age = "new" | "old";

/** The names of all scopes, each with what it allows: `x-scopes` of the root document. */
type Table = Record<Age, Fields>;

/**
 * Makes of `x-scope` of an operation its `security`, and lists instead of its names, for the docs and the client:
 * `{ new: PET_READ, old: PET_INFO }`. Each key has a name, a list of names or `unknown`; `old: none` is for an operation that
 * never had an old name. The flows of OAuth 2 get the new names, and the old ones that still stand for an unknown one.
 */
export function scope() {
  return {
    Root(root: Fields, { location, report, resolve }: Context) {
      const { "x-scopes": reference } = root;
      if (reference === undefined) return;
      const { security, new: newer, old } = fieldsOf(resolve(reference).node);
      const schemes = Array.isArray(security) ? security.map(String) : [];
      const table: Table = { new: fieldsOf(newer), old: fieldsOf(old) };
      const needed: Fields = { ...table.new };
      for (const [path, item] of Object.entries(fieldsOf(root["paths"]))) {
        const { node, at } = followed(item, location.child(["paths", path]), resolve);
        for (const [method, operation] of Object.entries(node)) {
          if (!isFields(operation) || operation["x-scope"] === undefined) continue;
          const names = readScope(operation["x-scope"], table, at.child([method, "x-scope"]), report);
          if (names === undefined) continue;
          operation["x-scope"] = names;
          const needs = names.new.length > 0 ? names.new : names.old;
          for (const name of needs) needed[name] ??= table.old[name];
          operation["security"] ??= schemes.map((scheme) => ({ [scheme]: needs }));
        }
      }
      for (const scheme of Object.values(fieldsOf(fieldsOf(root["components"])["securitySchemes"]))) {
        for (const flow of Object.values(fieldsOf(fieldsOf(resolve(scheme).node)["flows"]))) {
          if (isFields(flow)) flow["scopes"] = { ...needed, ...fieldsOf(flow["scopes"]) };
        }
      }
      delete root["x-scopes"];
    },
  };
}

function readScope(declared: unknown, table: Table, at: Location, report: Context["report"]) {
  const { new: newer, old, inferred = false, ...others } = fieldsOf(declared);
  const read = (age: Age, value: unknown): string[] => {
    if (value === "unknown" || (value === "none" && age === "old")) return [];
    const names = [value ?? []].flat().map(String);
    const missing = names.find((name) => typeof table[age][name] !== "string");
    if (names.length > 0 && missing === undefined) return names;
    const message =
      missing === undefined
        ? `x-scope.${age} is missing: name the scope, or write unknown.`
        : `The ${age} scopes of spec/shared/scopes.yaml have no "${missing}". Add it there, with what it allows.`;
    report({ message, location: value === undefined ? at : at.child([age]) });
    return [];
  };
  const names = { new: read("new", newer), old: read("old", old) };
  const isUsed = names.new.length + names.old.length > 0;
  if (Object.keys(others).length > 0 || typeof inferred !== "boolean" || (inferred && newer === "unknown")) {
    const message =
      "x-scope has the keys new and old, and inferred: true where the new name follows from a rule alone.";
    report({ message, location: at });
  }
  return isUsed ? { ...names, ...(inferred === true && { inferred }) } : undefined;
}
