import { deprecationOf } from "../deprecation.ts";
import { isObject, list } from "../json.ts";
import { type Alternative, alternativesOf, expanded, isAnnotation } from "./alternatives.ts";
import { compareAnnotations } from "./compare-annotations.ts";
import { compareLimits } from "./compare-limits.ts";
import { compareValues } from "./compare-values.ts";
import { type At, below, byKey, type Comparison, report, type Side } from "./difference.ts";
import { withoutSameNames } from "./same-names.ts";
import { familyOf, keywordOf, propertiesOf, requiredOf, type Shape, shapesOf } from "./shape.ts";

/** Compares what two schemas allow, and what they say about it, however they are written. */
export function compareSchemas(comparison: Comparison, at: At, before: Side, after: Side): void {
  const key = JSON.stringify([before.pointer, after.pointer]);
  if (comparison.open.has(key)) return;
  comparison.open.add(key);
  const rest = withoutSameNames(
    comparison,
    alternativesOf(comparison.before, before),
    alternativesOf(comparison.after, after),
  );
  const [left, next] = [
    rest.before.flatMap((one) => expanded(comparison.before, one)),
    rest.after.flatMap((one) => expanded(comparison.after, one)),
  ];
  compareShapes(comparison, at, left.flatMap(shapesOf), next.flatMap(shapesOf));
  const parts = (own: Alternative[], others: Alternative[]) => ({
    parts: [...own, ...others].flatMap(({ parts }) => parts),
  });
  compareAnnotations(comparison, at, parts(rest.same.before, left), parts(rest.same.after, next));
  comparison.open.delete(key);
}

function compareShapes(comparison: Comparison, at: At, before: Shape[], after: Shape[]): void {
  const [left, next] = [withMergedValues(before), withMergedValues(after)];
  const pairs = pairsOf(comparison, at, left, next);
  for (const [one, other] of pairs) compareShape(comparison, at, one, other);
  const removed = left.filter((shape) => !pairs.some(([one]) => one === shape));
  const added = next.filter((shape) => !pairs.some(([, other]) => other === shape));
  const sides = { before: typeSide(left), after: typeSide(next) };
  if (removed.some(isAny) || added.some(isAny)) {
    report(comparison, at, "type", removed.some(isAny) ? "narrower" : "wider", sides);
    return;
  }
  const isNull = ({ type }: Shape) => type === "null";
  if (removed.some(isNull)) report(comparison, at, "null", "removed", sides);
  if (added.some(isNull)) report(comparison, at, "null", "added", sides);
  const [isGone, isNew] = [removed, added].map((shapes) => !shapes.every(isNull));
  if (isGone || isNew)
    report(comparison, at, "type", isGone && isNew ? "changed" : isNew ? "added" : "removed", sides);
}

function isAny({ type }: Shape): boolean {
  return type === "any";
}

/** One of several enums or constants takes the values of all. */
function withMergedValues(shapes: readonly Shape[]): Shape[] {
  const merged = new Map<unknown, Shape>();
  for (const shape of shapes) {
    const isList = shape.values && !shape.isOpen && !["array", "object"].includes(shape.type);
    const key = isList || shape.type === "null" ? familyOf(shape) : shape;
    const known = merged.get(key);
    const values = [...list(known?.values?.value), ...list(shape.values?.value)];
    const isMerged = known?.values && shape.values;
    merged.set(key, isMerged ? { ...shape, values: { pointer: isMerged.pointer, value: values } } : shape);
  }
  return [...merged.values()];
}

/** The shapes of one family that differ least belong together. */
function pairsOf(comparison: Comparison, at: At, before: Shape[], after: Shape[]): [Shape, Shape][] {
  const left = new Set(after);
  const pairs: [Shape, Shape][] = [];
  const isAlone = (shape: Shape, shapes: readonly Shape[]) =>
    shapes.filter((other) => familyOf(other) === familyOf(shape)).length === 1;
  const distances = before.flatMap((one) =>
    after
      .filter((other) => familyOf(one) === familyOf(other))
      .map((other) => {
        const isOnly = isAlone(one, before) && isAlone(other, after);
        return { one, other, distance: isOnly ? 0 : distanceOf(comparison, at, one, other) };
      }),
  );
  const paired = new Set<Shape>();
  for (const { one, other } of distances.toSorted((a, b) => a.distance - b.distance)) {
    if (paired.has(one) || !left.delete(other)) continue;
    paired.add(one);
    pairs.push([one, other]);
  }
  return pairs;
}

function distanceOf(comparison: Comparison, at: At, before: Shape, after: Shape): number {
  const trial = {
    ...comparison,
    found: [],
    renamed: new Map(comparison.renamed),
    open: new Set(comparison.open),
  };
  compareShape(trial, at, before, after);
  return trial.found.length;
}

function compareShape(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  if (before.type !== after.type) {
    const kind = before.type === "integer" ? "wider" : "narrower";
    report(comparison, at, "type", kind, { before: typeSide([before]), after: typeSide([after]) });
  }
  compareValues(comparison, at, before, after);
  compareLimits(comparison, at, before, after);
  compareProperties(comparison, at, before, after);
  compareOthers(comparison, at, before, after);
  compareItems(comparison, at, before, after);
}

function compareProperties(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  const [had, has] = [propertiesOf(before), propertiesOf(after)];
  const [needed, needs] = [requiredOf(before), requiredOf(after)];
  const { kept, removed, added } = byKey(had, has);
  for (const { key, ...sides } of kept) compareSchemas(comparison, below(at, key), sides.before, sides.after);
  for (const [name, side] of removed) {
    report(comparison, below(at, name), "property", "removed", {
      before: side,
      deprecation: deprecationOf(side.value),
    });
  }
  for (const [name, side] of added) {
    const what = needs.has(name) ? "required property" : "property";
    report(comparison, below(at, name), what, "added", { after: side });
  }
  const isNew = (name: string) => has.has(name) && !had.has(name);
  const isGone = (name: string) => had.has(name) && !has.has(name);
  const sides = (name: string) => ({ before: had.get(name), after: has.get(name) });
  for (const name of needs.difference(needed))
    if (!isNew(name)) report(comparison, below(at, name), "required", "added", sides(name));
  for (const name of needed.difference(needs))
    if (!isGone(name)) report(comparison, below(at, name), "required", "removed", sides(name));
}

/** Properties without a name: closed, open, or a map. */
function compareOthers(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  const [left, next] = [keywordOf(before, "additionalProperties"), keywordOf(after, "additionalProperties")];
  const kindOf = (side: Side | undefined) =>
    side === undefined ? "open" : side.value === false ? "closed" : isAnything(side) ? "anything" : "map";
  const [was, is] = [kindOf(left), kindOf(next)];
  const sides = { before: left, after: next };
  if (left && next && was !== "closed" && is !== "closed")
    compareSchemas(comparison, below(at, "[key]"), left, next);
  else if (was === is) return;
  else if (is === "closed") report(comparison, at, was === "open" ? "others" : "map", "removed", sides);
  else if (was === "closed") report(comparison, at, is === "open" ? "others" : "map", "added", sides);
  else if (next) report(comparison, at, "map", is === "anything" ? "added" : "narrower", sides);
  else report(comparison, at, "map", was === "anything" ? "removed" : "wider", sides);
}

function isAnything({ value }: Side): boolean {
  return value === true || (isObject(value) && Object.keys(value).every(isAnnotation));
}

function compareItems(comparison: Comparison, at: At, before: Shape, after: Shape): void {
  if (before.type !== "array" || after.type !== "array") return;
  const anything: Side = { value: true, pointer: [] };
  const items = (shape: Shape) => keywordOf(shape, "items");
  const [left, next] = [items(before), items(after)];
  if (left || next) compareSchemas(comparison, below(at, "[]"), left ?? anything, next ?? anything);
  const first = (shape: Shape) => {
    const side = keywordOf(shape, "prefixItems");
    return list(side?.value).map((value, index) => ({ value, pointer: [...(side?.pointer ?? []), index] }));
  };
  const [had, has] = [first(before), first(after)];
  for (const [index, side] of had.entries()) {
    const other = has[index];
    if (other) compareSchemas(comparison, below(at, `[${index}]`), side, other);
  }
  if (had.length !== has.length)
    report(comparison, at, "prefixItems", "changed", {
      before: { value: had.length, pointer: [] },
      after: { value: has.length, pointer: [] },
    });
}

/** The types in words. */
function typeSide(shapes: readonly Shape[]): Side {
  const names = shapes.map(({ type, values }) => (values ? JSON.stringify(list(values.value)) : type));
  return {
    value: [...new Set(names)].join(" or ") || "nothing",
    pointer: shapes[0]?.parts[0]?.pointer ?? [],
  };
}
