/** Something that one of two documents has and the other has not. */
export interface Difference {
  kind: "operation" | "parameter" | "status" | "scope" | "property" | "enum value";
  /** Where it is or would be: an operation's ID; for properties and enum values a component, or a path below it. */
  where: string;
  /** The name of the parameter, its place before it: `query status`; or the status, scope, property or value itself. */
  name: string;
  /** The document that has it. */
  side: "upstream" | "ours";
}

/** What only one of two sets of names has, each as a difference. */
export function compareSets(
  kind: Difference["kind"],
  where: string,
  ours: ReadonlySet<string>,
  upstream: ReadonlySet<string>,
): Difference[] {
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>, side: Difference["side"]) =>
    [...some].filter((name) => !others.has(name)).map((name) => ({ kind, where, name, side }));
  return [...only(upstream, ours, "upstream"), ...only(ours, upstream, "ours")];
}
