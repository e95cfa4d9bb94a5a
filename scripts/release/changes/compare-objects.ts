import ts from "typescript";
import { compareSignatures } from "./compare-signatures.ts";
import { compareTypes } from "./compare-types.ts";
import { byKey } from "./json.ts";
import { below, type Finding, found, type Place } from "./type-place.ts";

/** How objects differ: their properties, what they can be called as, and what other names they take. */
export function compareObjects(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  const { checker } = place;
  const { kept, gone, added } = byKey(propertiesOf(before, checker), propertiesOf(after, checker));
  return [
    ...kept.flatMap(({ key, was, is }) => compareProperties(property(place, key), was, is)),
    ...gone.map(([name, was]) => {
      const at = property(place, name);
      const says = at.position === "in" ? "is no longer accepted" : "is gone";
      return found(at, "property-removed", "major", says, { wasDeprecated: isDeprecated(was) });
    }),
    ...added.map(([name, is]) => {
      const at = below(place, name);
      const declaration = is.declarations?.[0];
      return place.position === "in" && !isOptional(is) && !isMediaTypes(place)
        ? found(at, "required-property-added", "major", "is new, and required", { declaration })
        : found(at, "property-added", "minor", "is new", { declaration });
    }),
    ...compareSignatures(place, before, after),
    ...[ts.IndexKind.String, ts.IndexKind.Number].flatMap((kind) => {
      const [was, is] = [before, after].map((type) => checker.getIndexInfoOfType(type, kind)?.type);
      const at = below(place, "[key]");
      if (was && is) return compareTypes(at, was, is);
      if (was) return found(at, "type-changed", "major", "takes no other names now");
      return is ? found(at, "type-changed", "minor", "takes any other name now") : [];
    }),
  ];
}

function compareProperties(place: Place, before: ts.Symbol, after: ts.Symbol): Finding[] {
  const { checker, position } = place;
  const findings: Finding[] = [];
  if (isOptional(before) && !isOptional(after))
    findings.push(
      position === "in"
        ? found(place, "became-required", "major", "is required now")
        : found(place, "became-required", "minor", "is always there now"),
    );
  if (!isOptional(before) && isOptional(after))
    findings.push(
      position === "in"
        ? found(place, "became-optional", "minor", "may be left out now")
        : found(place, "became-optional", "major", "may be missing now"),
    );
  if (isReadonly(after) && !isReadonly(before))
    findings.push(found(place, "became-readonly", "major", "can't be set any more"));
  findings.push(
    ...compareDeprecation(place, before, after),
    ...compareTypes(place, checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)),
  );
  const declaration = after.declarations?.[0];
  return findings.map((finding) => ({ declaration, ...finding }));
}

export function compareDeprecation(place: Place, before: ts.Symbol, after: ts.Symbol): Finding[] {
  if (!isDeprecated(after) || isDeprecated(before)) return [];
  const declaration = after.declarations?.[0];
  return [found(place, "deprecated", "minor", `is deprecated${adviceOf(after)}`, { declaration })];
}

/** The place of a property. `operations` holds what callers send beside what they get. */
function property(place: Place, name: string): Place {
  const isSent =
    place.name === "operations" && place.path.length === 1 && /^(parameters|requestBody)$/.test(name);
  return below(place, name, isSent ? "in" : place.position);
}

/** The media types that a body may have: one of them is sent. */
function isMediaTypes({ name, path }: Place): boolean {
  return name === "operations" && path.slice(1).join(".") === "requestBody.content";
}

function propertiesOf(type: ts.Type, checker: ts.TypeChecker): Map<string, ts.Symbol> {
  const properties = checker.getPropertiesOfType(type).filter(({ name }) => name !== "prototype");
  // The compiler names a property whose key is a symbol by a number that differs between the two releases.
  return new Map(properties.map((property) => [property.name.replace(/^(__@.*)@\d+$/, "$1"), property]));
}

function isOptional({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Optional) !== 0;
}

export function isReadonly(symbol: ts.Symbol): boolean {
  return hasModifier(symbol, ts.ModifierFlags.Readonly);
}

export function hasModifier({ declarations = [] }: ts.Symbol, modifier: ts.ModifierFlags): boolean {
  return declarations.some((node) => ts.getCombinedModifierFlags(node) & modifier);
}

export function isDeprecated({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => ts.getJSDocDeprecatedTag(node) !== undefined);
}

/** What the tag `@deprecated` says to use instead. */
function adviceOf({ declarations = [] }: ts.Symbol): string {
  const [tag] = declarations.flatMap((node) => ts.getJSDocDeprecatedTag(node) ?? []);
  const text = ts.getTextOfJSDocComment(tag?.comment)?.trim().replace(/\s+/g, " ");
  return text ? `: ${text.replace(/\.$/, "")}` : "";
}
