import ts from "typescript";
import { closest, compareTypes } from "./compare-types.ts";
import { below, type Finding, found, type Place, textOf, trying } from "./type-place.ts";

/** How functions, methods and constructors differ: each way to call the one of the last release has to be left. */
export function compareSignatures(place: Place, before: ts.Type, after: ts.Type): Finding[] {
  return [
    ...compareLists(place, before.getCallSignatures(), after.getCallSignatures()),
    ...compareLists(place, before.getConstructSignatures(), after.getConstructSignatures()),
  ];
}

function compareLists(place: Place, before: readonly ts.Signature[], after: readonly ts.Signature[]) {
  const text = (signature: ts.Signature) => `\`${place.checker.signatureToString(signature)}\``;
  const left = new Set(after);
  const findings = before.flatMap((signature) => {
    const best = closest(after, (next) => compareSignature(trying(place), signature, next));
    if (!best) return found(place, "signature-removed", "major", `can't be called as ${text(signature)}`);
    left.delete(best);
    return compareSignature(place, signature, best);
  });
  const added = [...left].map((signature) =>
    found(place, "signature-added", "minor", `can also be called as ${text(signature)}`),
  );
  return [...findings, ...added];
}

function compareSignature(place: Place, before: ts.Signature, after: ts.Signature): Finding[] {
  const result = below(place, "()");
  return [
    ...compareTypeParameters(place, before.getTypeParameters() ?? [], after.getTypeParameters() ?? []),
    ...compareParameters(place, before.getParameters(), after.getParameters()),
    ...comparePredicates(result, before, after),
    ...compareTypes(result, before.getReturnType(), after.getReturnType()),
  ];
}

function compareParameters(
  place: Place,
  before: readonly ts.Symbol[],
  after: readonly ts.Symbol[],
): Finding[] {
  const { checker } = place;
  // What a caller passes to a function of ours is the caller's, and what we pass to one of theirs is ours.
  const position = place.position === "out" ? "in" : "out";
  const kept = before.flatMap((was, index) => {
    const at = below(place, was.name, position);
    const is = after[index];
    if (!is) {
      const last = after.at(-1);
      return last && isRest(last) ? [] : found(at, "parameter-removed", "major", "is no longer passed");
    }
    const findings = compareTypes(at, checker.getTypeOfSymbol(was), checker.getTypeOfSymbol(is));
    const [couldOmit, canOmit] = [isOmittable(was, checker), isOmittable(is, checker)];
    if (couldOmit === canOmit) return findings;
    const breaks = couldOmit === (position === "in");
    const [kind, says] = couldOmit
      ? ["became-required", "is required now"]
      : ["became-optional", "may be left out now"];
    const declaration = is.declarations?.[0];
    return [...findings, found(at, kind, breaks ? "major" : "minor", says, { declaration })];
  });
  const added = after.slice(before.length).map((is) => {
    const at = below(place, is.name);
    const declaration = is.declarations?.[0];
    return position === "in" && !isOmittable(is, checker)
      ? found(at, "parameter-added", "major", "is new, and required", { declaration })
      : found(at, "parameter-added", "minor", "is new", { declaration });
  });
  return [...kept, ...added];
}

/** What a function that returns `value is Type` says of its argument. */
function comparePredicates(place: Place, before: ts.Signature, after: ts.Signature): Finding[] {
  const { checker } = place;
  const [was, is] = [before, after].map((signature) => {
    const predicate = checker.getTypePredicateOfSignature(signature);
    return predicate && checker.typePredicateToString(predicate);
  });
  if (was === is) return [];
  return was
    ? [found(place, "type-changed", "major", `was \`${was}\`, and no longer is`)]
    : [found(place, "type-changed", "minor", `is \`${is}\` now`)];
}

/** How the type parameters of a function or a type differ. */
export function compareTypeParameters(
  place: Place,
  before: readonly ts.TypeParameter[],
  after: readonly ts.TypeParameter[],
): Finding[] {
  const text = (type: ts.Type | undefined) => type && textOf(type, place);
  const kept = after.flatMap((parameter, index): Finding[] => {
    const at = below(place, `<${parameter.symbol.name}>`);
    const previous = before[index];
    const [had, has] = [text(previous?.getDefault()), text(parameter.getDefault())];
    if (!previous) {
      // Who writes type arguments writes all of those without a default.
      const bump = has || before.length === 0 ? "minor" : "major";
      return [found(at, "type-parameter-added", bump, "is a new type parameter")];
    }
    const findings: Finding[] = [];
    if (had && !has) findings.push(found(at, "became-required", "major", "has no default now"));
    if (had && has && had !== has)
      findings.push(found(at, "type-changed", "major", `defaults to \`${has}\`, and was \`${had}\``));
    const [was, is] = [previous.getConstraint(), parameter.getConstraint()];
    if (is && text(was) !== text(is))
      findings.push(
        was && place.checker.isTypeAssignableTo(was, is)
          ? found(at, "type-changed", "minor", `takes \`${text(is)}\` now`)
          : found(at, "type-changed", "major", `takes \`${text(is)}\` only`),
      );
    return findings;
  });
  const gone = before.slice(after.length).map((parameter) => {
    const at = below(place, `<${parameter.symbol.name}>`);
    return found(at, "type-parameter-removed", "major", "is no type parameter now");
  });
  return [...kept, ...gone];
}

function isOmittable(parameter: ts.Symbol, checker: ts.TypeChecker): boolean {
  const [declaration] = parameter.declarations ?? [];
  if (!declaration || !ts.isParameter(declaration)) return false;
  return isRest(parameter) || checker.isOptionalParameter(declaration);
}

function isRest({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => ts.isParameter(node) && ts.isRestParameter(node));
}
