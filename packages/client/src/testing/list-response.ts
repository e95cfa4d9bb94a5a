import { PAGES, SUCCESSES } from "../generated/testing.js";
import { record } from "../runtime/unknown.js";
import type { Collection } from "./data.js";
import type { Mistake } from "./route.js";

/**
 * The body of the response of a list: the example of the spec with the items of the page that is asked for.
 *
 * @param page the number of a page to give instead.
 */
export function listResponse(
  name: string,
  items: readonly unknown[],
  parameters: Readonly<Record<string, string>>,
  { items: pointer, counts = {} }: Pick<Collection, "items" | "counts">,
  page?: number,
): Record<string, unknown> {
  const pages = PAGES[name];
  const number = page ?? positive(pages && parameters[pages.page]) ?? 1;
  const size = positive(pages && parameters[pages.size]) ?? pages?.defaultSize ?? Math.max(items.length, 1);
  const shown = items.slice((number - 1) * size, number * size);
  const total = items.length;
  const body: Record<string, unknown> = { ...structuredClone(record(SUCCESSES[name]?.body)) };
  setAt(body, pointer, shown);
  const count = Math.max(1, Math.ceil(total / size));
  const values = { page: number, size, pages: count, items: shown.length, total };
  if (pages?.pages !== undefined) setAt(body, pages.pages, count);
  for (const [key, at] of Object.entries(counts)) setAt(body, at, values[key as keyof typeof values]);
  return body;
}

/** The items of the example of a list. */
export function exampleItems(name: string): readonly unknown[] {
  const items = valueAt(SUCCESSES[name]?.body, PAGES[name]?.items ?? "");
  return Array.isArray(items) ? items : [];
}

/** What is wrong with the page that is asked for. The first is 1, as the spec has it. */
export function pageMistake(name: string, parameters: Readonly<Record<string, string>>): Mistake | undefined {
  const { page, size } = PAGES[name] ?? {};
  const wrong = [page, size].find(
    (key) => key !== undefined && key in parameters && positive(parameters[key]) === undefined,
  );
  const message = `${name} takes a whole number from 1 on as ${wrong}, not "${parameters[wrong ?? ""]}".`;
  return wrong === undefined ? undefined : { status: 400, message };
}

/** What a JSON pointer names in a value. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((inner, key) => record(inner)[key], value);
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

function setAt(body: unknown, pointer: string, value: unknown): void {
  const keys = keysOf(pointer);
  const last = keys.pop();
  const holder = keys.reduce<unknown>((inner, key) => record(inner)[key], body);
  if (last !== undefined && typeof holder === "object" && holder !== null) Reflect.set(holder, last, value);
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
