import { PAGES, SUCCESSES } from "../generated/testing/examples.js";
import { at as valueAt } from "../runtime/page.js";
import { record } from "../runtime/unknown.js";
import type { Collection, Mistake, Pages, Parameters } from "./data.js";

export { valueAt };

/**
 * The body of the response of a list: the example of the spec with the items of the page that is asked for.
 *
 * @param page the number of a page to give instead.
 */
export function listResponse(
  name: string,
  items: readonly unknown[],
  parameters: Parameters,
  { items: pointer, counts = {} }: Pick<Collection, "items" | "counts">,
  page?: number,
): Record<string, unknown> {
  const pages: Pages = PAGES[name] ?? { items: pointer };
  const total = items.length;
  const size = positive(parameters[pages.size ?? ""]) ?? pages.defaultSize ?? Math.max(total, 1);
  const start = page === undefined ? startOf(items, size, parameters, pages) : (page - 1) * size;
  const shown = items.slice(start, start + size);
  const body: Record<string, unknown> = { ...structuredClone(record(SUCCESSES[name]?.body)) };
  setAt(body, pointer, shown);
  const count = Math.max(1, Math.ceil(total / size));
  const number = Math.floor(start / size) + 1;
  const values = { page: number, size, pages: count, items: shown.length, total };
  setAt(body, pages.pages, count);
  setAt(body, pages.total, total);
  setAt(body, pages.next, start + size < total ? String(start + size) : undefined);
  // A response repeats where it begins.
  if (pages.offset && pages.offset in body) body[pages.offset] = start;
  for (const [key, place] of Object.entries(counts)) setAt(body, place, values[key as keyof typeof values]);
  return body;
}

/** The number of items before the page that is asked for. A cursor is that number, or what the last item before it has. */
function startOf(
  items: readonly unknown[],
  size: number,
  parameters: Parameters,
  { page = "", offset = "", cursor = "", last }: Pages,
): number {
  const { [offset]: skipped, [cursor]: after } = parameters;
  if (skipped !== undefined) return Number(skipped);
  if (after === undefined) return ((positive(parameters[page]) ?? 1) - 1) * size;
  if (last === undefined) return positive(after) ?? items.length;
  return items.findIndex((item) => String(valueAt(item, last)) === after) + 1 || items.length;
}

/** The items of the example of a list. */
export function exampleItems(name: string): readonly unknown[] {
  const items = valueAt(SUCCESSES[name]?.body, PAGES[name]?.items ?? "");
  return Array.isArray(items) ? items : [];
}

/** What is wrong with the page that is asked for. The first is 1, as the spec has it. */
export function pageMistake(name: string, parameters: Parameters): Mistake | undefined {
  const { page, size, offset } = PAGES[name] ?? {};
  const wrong = [page, size, offset].find(
    (key) =>
      key !== undefined &&
      key in parameters &&
      positive(parameters[key]) === undefined &&
      !(key === offset && parameters[key] === "0"),
  );
  const message = `${name} takes a whole number from ${wrong === offset ? 0 : 1} on as ${wrong}, not "${parameters[wrong ?? ""]}".`;
  return wrong === undefined ? undefined : { status: 400, message };
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export function setAt(body: unknown, pointer: string | undefined, value: unknown): void {
  const [, parent = "", last] = /^(.*)\/([^/]*)$/.exec(pointer ?? "") ?? [];
  const holder = valueAt(body, parent);
  if (last === undefined || typeof holder !== "object" || holder === null) return;
  Reflect.set(holder, last.replaceAll("~1", "/").replaceAll("~0", "~"), value);
}
