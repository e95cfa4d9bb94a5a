import type ts from "typescript";
import {
  type Comparison,
  closest,
  compareTypes,
  dry,
  type Finding,
  type Position,
  textOf,
} from "./compare-types.ts";

/** How functions, methods and constructors differ: each way to call the one of the last release has to be left. */
export function compareSignatures(
  comparison: Comparison,
  before: ts.Type,
  after: ts.Type,
  position: Position,
  path: string[],
): Finding[] {
  return [
    ...compareLists(comparison, before.getCallSignatures(), after.getCallSignatures(), position, path),
    ...compareLists(
      comparison,
      before.getConstructSignatures(),
      after.getConstructSignatures(),
      position,
      path,
    ),
  ];
}

function compareLists(
  comparison: Comparison,
  before: readonly ts.Signature[],
  after: readonly ts.Signature[],
  position: Position,
  path: string[],
): Finding[] {
  const findings: Finding[] = [];
  const left = new Set(after);
  for (const signature of before) {
    const best = closest(after, (next) => compareSignature(dry(comparison), signature, next, position, path));
    if (!best) {
      const text = `\`${comparison.checker.signatureToString(signature)}\``;
      findings.push({ path, kind: "signature-removed", bump: "major", says: `can't be called as ${text}` });
      continue;
    }
    left.delete(best);
    findings.push(...compareSignature(comparison, signature, best, position, path));
  }
  for (const signature of left) {
    const text = `\`${comparison.checker.signatureToString(signature)}\``;
    findings.push({ path, kind: "signature-added", bump: "minor", says: `can also be called as ${text}` });
  }
  return findings;
}

function compareSignature(
  comparison: Comparison,
  before: ts.Signature,
  after: ts.Signature,
  position: Position,
  path: string[],
): Finding[] {
  const { checker } = comparison;
  const typeParameters = (signature: ts.Signature) => signature.getTypeParameters() ?? [];
  const findings = compareParameterLists(checker, typeParameters(before), typeParameters(after), path);
  // What a caller passes to a function of ours is the caller's, and what we pass to one of theirs is ours.
  const opposite = position === "out" ? "in" : "out";
  const [was, is] = [before.getParameters(), after.getParameters()];
  for (const [index, parameter] of was.entries()) {
    const next = is[index];
    const at = [...path, parameter.name];
    if (!next) {
      // A function that takes less fits where one that takes more is called, if it isn't called by hand.
      const isRest = is.at(-1) && isRestOf(is.at(-1));
      if (!isRest)
        findings.push({ path: at, kind: "parameter-removed", bump: "major", says: "is no longer passed" });
      continue;
    }
    const [one, other] = [checker.getTypeOfSymbol(parameter), checker.getTypeOfSymbol(next)];
    findings.push(...compareTypes(comparison, one, other, opposite, at));
    const [couldOmit, canOmit] = [isOmittable(parameter), isOmittable(next)];
    if (couldOmit !== canOmit) {
      const breaks = opposite === "in" ? couldOmit : canOmit;
      findings.push({
        path: at,
        kind: couldOmit ? "became-required" : "became-optional",
        bump: breaks ? "major" : "minor",
        says: couldOmit ? "is required now" : "may be left out now",
        declaration: next.declarations?.[0],
      });
    }
  }
  for (const parameter of is.slice(was.length)) {
    const isRequired = opposite === "in" && !isOmittable(parameter);
    findings.push({
      path: [...path, parameter.name],
      kind: "parameter-added",
      bump: isRequired ? "major" : "minor",
      says: isRequired ? "is new, and required" : "is new",
      declaration: parameter.declarations?.[0],
    });
  }
  const at = [...path, "()"];
  findings.push(...comparePredicates(checker, before, after, at));
  return [
    ...findings,
    ...compareTypes(comparison, before.getReturnType(), after.getReturnType(), position, at),
  ];
}

/** What a function that returns `value is Type` says of its argument. */
function comparePredicates(
  checker: ts.TypeChecker,
  before: ts.Signature,
  after: ts.Signature,
  path: string[],
): Finding[] {
  const [was, is] = [before, after].map((signature) => checker.getTypePredicateOfSignature(signature));
  const text = (predicate: typeof was) => predicate && checker.typePredicateToString(predicate);
  if (text(was) === text(is)) return [];
  return was
    ? [{ path, kind: "type-changed", bump: "major", says: `was \`${text(was)}\`, and no longer is` }]
    : [{ path, kind: "type-changed", bump: "minor", says: `is \`${text(is)}\` now` }];
}

/** How the type parameters of a function or a type differ. */
export function compareParameterLists(
  checker: ts.TypeChecker,
  before: readonly ts.TypeParameter[],
  after: readonly ts.TypeParameter[],
  path: string[],
): Finding[] {
  const findings: Finding[] = [];
  for (const [index, parameter] of after.entries()) {
    const previous = before[index];
    const at = [...path, `<${parameter.symbol.name}>`];
    const [had, has] = [previous?.getDefault(), parameter.getDefault()];
    if (!previous) {
      // Who writes type arguments writes all of those without a default.
      const bump = has || before.length === 0 ? "minor" : "major";
      findings.push({ path: at, kind: "type-parameter-added", bump, says: "is a new type parameter" });
      continue;
    }
    if (had && !has)
      findings.push({ path: at, kind: "became-required", bump: "major", says: "has no default now" });
    if (had && has && textOf(had, checker) !== textOf(has, checker)) {
      const says = `defaults to \`${textOf(has, checker)}\`, and was \`${textOf(had, checker)}\``;
      findings.push({ path: at, kind: "type-changed", bump: "major", says });
    }
    const [was, is] = [previous.getConstraint(), parameter.getConstraint()];
    if (!is || (was && textOf(was, checker) === textOf(is, checker))) continue;
    const bump = was && checker.isTypeAssignableTo(was, is) ? "minor" : "major";
    const says = `takes \`${textOf(is, checker)}\` ${bump === "minor" ? "now" : "only"}`;
    findings.push({ path: at, kind: "type-changed", bump, says });
  }
  for (const parameter of before.slice(after.length)) {
    const at = [...path, `<${parameter.symbol.name}>`];
    findings.push({
      path: at,
      kind: "type-parameter-removed",
      bump: "major",
      says: "is no type parameter now",
    });
  }
  return findings;
}

/** The declaration of a parameter as far as it is read here. */
interface ParameterLike {
  questionToken?: object;
  dotDotDotToken?: object;
  initializer?: object;
}

function isOmittable(parameter: ts.Symbol): boolean {
  const declaration: ParameterLike = Object(parameter.declarations?.[0]);
  return Boolean(declaration.questionToken ?? declaration.dotDotDotToken ?? declaration.initializer);
}

function isRestOf(parameter: ts.Symbol | undefined): boolean {
  const declaration: ParameterLike = Object(parameter?.declarations?.[0]);
  return declaration.dotDotDotToken !== undefined;
}
