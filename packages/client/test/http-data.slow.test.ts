import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "@buddy-openapi/process/run";
import { afterAll, expect, test } from "vitest";

/** The paths of the published document. */
const { paths } = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@buddy-openapi/types/openapi.json")), "utf8"),
);
const METHODS = ["get", "put", "post", "delete", "patch"];
const calls = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(Object(item))
    .filter(([method]) => METHODS.includes(method))
    .map(([method, operation]) => ({ path, method, name: String(Object(operation).operationId) })),
);

// Beside the tests, where the packages are found by their names.
const file = join(import.meta.dirname, `http-data-${process.pid}.ts`);
afterAll(() => rmSync(file, { force: true }));

/** What the compiler has against a module. */
async function check(code: string): Promise<string> {
  writeFileSync(file, code);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--ignoreConfig", "--types", ""];
  const platform = ["--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "nodenext"];
  return output("tsc", [...options, ...platform, file]).catch((error: unknown) => String(error));
}

const start = `
import type { BuddyClient } from "@buddy-openapi/client";
declare const buddy: BuddyClient;
declare const parameters: never;
type DataOf<Call extends (...parameters: never) => PromiseLike<unknown>> = Awaited<ReturnType<Call>>;
type ByPath<Result> = Result extends { data: infer Data; error?: never } ? Data : never;
`;

test("the data of each call by path is assignable to that of its operation, and the other way round", async () => {
  expect(calls.length).toBeGreaterThan(0);
  const assignments = calls.map(
    ({ path, method, name }) => `
      export async function ${name}(view: DataOf<BuddyClient["${name}"]>, count: number) {
        const byPath = await buddy.http.${method.toUpperCase()}("${path}", { params: parameters, body: parameters });
        const data: ByPath<typeof byPath> = view;
        const back: DataOf<BuddyClient["${name}"]> = data;
        // @ts-expect-error the data is of a type that is known
        const wrong: ByPath<typeof byPath> = count;
        return [back, wrong];
      }`,
  );
  expect(await check(start + assignments.join(""))).toBe("");
});
