/** What this repository adds to Redocly's linter, bundler and diff. */
export default function plugin() {
  return {
    id: "buddy-openapi",
    preprocessors: { oas3: { "description-parts": descriptionParts } },
    diff: { oas3: { "closed-enum-extended": closedEnumExtended } },
  };
}

/**
 * Joins the Markdown files that `x-description` of `info` lists to its `description`, which is all that the rules and the
 * bundle see. `redocly diff` runs no preprocessor: it compares bundles.
 */
function descriptionParts() {
  return {
    Info(info: Record<string, unknown>, { location, report, resolve }: VisitorContext) {
      const { "x-description": refs } = info;
      if (refs === undefined) return;
      const parts = [refs].flat().map((ref, index) => {
        const { node } = resolve(ref);
        if (typeof node === "string") return node;
        const message =
          "x-description lists `$ref`s to Markdown files. This is none, or its file is missing.";
        report({ message, location: location.child(["x-description", index]) });
        return "";
      });
      info["description"] = parts.join("\n");
      delete info["x-description"];
    },
  };
}

/** The parts of the context of a visitor that are used here. */
interface VisitorContext {
  location: { child(path: (string | number)[]): object };
  report(problem: { message: string; location: object }): void;
  /** What a `$ref` names: the text of a Markdown file, or `undefined`. */
  resolve(ref: unknown): { node?: unknown };
}

/** The parts of Redocly's diff that the rule reads. The package exports no types. */
interface Change {
  kind: "added" | "removed" | "modified";
  /** The changed field of a modified node. */
  property?: string;
  node: { base?: Side; revision?: Side };
}

interface Side {
  value: Schema;
  /** What the `$ref` in `value` names. */
  resolved?: { value: Schema };
}

interface Schema {
  enum?: unknown[];
  "x-enum-extensibility"?: string;
}

interface Context {
  report(problem: { message: string }): void;
  getDirections(): ("request" | "response")[];
}

/**
 * A rule for `redocly diff`. Its own `enum-values-added` has one impact for all enums, while here it depends on
 * the enum: an open one is expected to grow, and growing a closed one breaks whoever handles all of its values.
 */
function closedEnumExtended() {
  return {
    Schema({ kind, property, node }: Change, { report, getDirections }: Context) {
      const base = schemaOf(node.base);
      const revision = schemaOf(node.revision);
      if (kind !== "modified" || !base?.enum || !revision?.enum || !getDirections().includes("response"))
        return;
      if (base["x-enum-extensibility"] === "open") return;

      if (property === "enum") {
        const added = revision.enum.filter((value) => !base.enum?.includes(value));
        if (added.length > 0) report({ message: `The enum is closed, and gained ${added.join(", ")}.` });
      }
      if (property === "x-enum-extensibility" && revision[property] === "open") {
        report({ message: "The enum was closed, and is open now." });
      }
    },
  };
}

function schemaOf(side: Side | undefined): Schema | undefined {
  return side?.resolved?.value ?? side?.value;
}
