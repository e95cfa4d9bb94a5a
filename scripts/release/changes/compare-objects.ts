import ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { type Comparison, compareTypes, type Finding, type Position } from "./compare-types.ts";

/** How objects differ: their properties, what they can be called as, and what other names they take. */
export function compareObjects(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] {
  const { checker } = comparison;
  const was = propertiesOf(before, checker);
  const is = propertiesOf(after, checker);
  const findings: Finding[] = [];
  for (const [name, property] of was) {
    const at = [...path, name];
    const next = is.get(name);
    const flipped = isCallerPart(path, name) ? "in" : position;
    if (next) findings.push(...compareProperties(comparison, property, next, flipped, at));
    else {
      const wasDeprecated = isDeprecated(property);
      const says = flipped === "in" ? "is no longer accepted" : "is gone";
      findings.push({ path: at, kind: "property-removed", bump: "major", says, wasDeprecated });
    }
  }
  for (const [name, property] of is) {
    if (was.has(name)) continue;
    const isRequired = position === "in" && !isOptional(property) && !isMediaTypes(path);
    findings.push({
      path: [...path, name],
      kind: isRequired ? "required-property-added" : "property-added",
      bump: isRequired ? "major" : "minor",
      says: isRequired ? "is new, and required" : "is new",
      declaration: property.declarations?.[0],
    });
  }
  findings.push(...compareSignatures(comparison, before, after, position, path));
  for (const kind of [ts.IndexKind.String, ts.IndexKind.Number]) {
    const [one, other] = [before, after].map((type) => checker.getIndexInfoOfType(type, kind)?.type);
    const at = [...path, "[key]"];
    if (one && other) findings.push(...compareTypes(comparison, one, other, position, at));
    else if (one)
      findings.push({ path: at, kind: "type-changed", bump: "major", says: "takes no other names now" });
    else if (other)
      findings.push({ path: at, kind: "type-changed", bump: "minor", says: "takes any other name now" });
  }
  return findings;
}

function compareProperties(
  comparison: Comparison,
  before: ts.Symbol,
  after: ts.Symbol,
  position: Position,
  path: string[],
): Finding[] {
  const { checker } = comparison;
  const declaration = after.declarations?.[0];
  const findings: Finding[] = [];
  if (isOptional(before) !== isOptional(after)) {
    const isRequired = isOptional(before);
    const breaks = isRequired === (position === "in");
    findings.push({
      path,
      kind: isRequired ? "became-required" : "became-optional",
      bump: breaks ? "major" : "minor",
      says: isRequired
        ? position === "in"
          ? "is required now"
          : "is always there now"
        : position === "in"
          ? "may be left out now"
          : "may be missing now",
    });
  }
  if (isReadonly(after) && !isReadonly(before)) {
    findings.push({ path, kind: "became-readonly", bump: "major", says: "can't be set any more" });
  }
  if (isDeprecated(after) && !isDeprecated(before)) {
    findings.push({ path, kind: "deprecated", bump: "minor", says: `is deprecated${advice(after)}` });
  }
  const [was, is] = [checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)];
  findings.push(...compareTypes(comparison, was, is, position, path));
  return findings.map((finding) => ({ declaration, ...finding }));
}

/** `@operations` holds what callers send beside what they get. */
function isCallerPart(path: readonly string[], name: string): boolean {
  return path[0] === "@operations" && path.length === 2 && /^(parameters|requestBody)$/.test(name);
}

/** The media types that a body may have: one of them is sent. */
function isMediaTypes(path: readonly string[]): boolean {
  return path[0] === "@operations" && path.slice(2).join(".") === "requestBody.content";
}

function propertiesOf(type: ts.Type, checker: ts.TypeChecker): Map<string, ts.Symbol> {
  const properties = checker.getPropertiesOfType(type).filter(({ name }) => name !== "prototype");
  // The compiler names a property whose key is a symbol by a number that differs between the two releases.
  return new Map(properties.map((property) => [property.name.replace(/^(__@.*)@\d+$/, "$1"), property]));
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

export function isReadonly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (node) => ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Readonly,
  );
}

export function isAbstract({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (node) =>
      ts.isClassDeclaration(node) &&
      node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword),
  );
}

export function isDeprecated({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => ts.getJSDocDeprecatedTag(node) !== undefined);
}

/** What the tag `@deprecated` says to use instead. */
export function advice({ declarations = [] }: ts.Symbol): string {
  const [tag] = declarations.flatMap((node) => ts.getJSDocDeprecatedTag(node) ?? []);
  const text = ts.getTextOfJSDocComment(tag?.comment)?.trim().replace(/\s+/g, " ");
  return text ? `: ${text.replace(/\.$/, "")}` : "";
}
