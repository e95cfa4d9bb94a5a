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

interface DiffContext {
  report(problem: { message: string }): void;
  getDirections(): ("request" | "response")[];
}

/**
 * A rule for `redocly diff`. Its own `enum-values-added` has one impact for all enums, while here it depends on
 * the enum: an open one is expected to grow, and growing a closed one breaks whoever handles all of its values.
 */
export function closedEnumExtended() {
  return {
    Schema({ kind, property, node }: Change, { report, getDirections }: DiffContext) {
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
