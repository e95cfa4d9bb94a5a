import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { operations } from "./document-operations.ts";

test("the types pass the tests in the *.test-d.ts files", async () => {
  expect(await run("tsc", ["--project", "packages/client/test"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

test("the data of every call by path is its operation's, and the other way round", async () => {
  const checks = operations.map(({ operationId, method, path, bodies }) => {
    const hasBody = bodies.some(([, call]) => "body" in call);
    return `
      async function ${operationId}(
        params: paths["${path}"]["${method}"]["parameters"],
        ${hasBody ? `body: Parameters<typeof buddy.${operationId}>[0]["body"],` : ""}
      ) {
        type Data = Awaited<ReturnType<typeof buddy.${operationId}>>;
        const result = await buddy.http.${method.toUpperCase()}("${path}", { params, ${hasBody ? "body" : ""} });
        if (result.response.ok) same<Data, SuccessOf<typeof result>>(true);
      }
      void ${operationId};
    `;
  });
  const folder = join(import.meta.dirname, "by-path");
  mkdirSync(folder, { recursive: true });
  try {
    const compile = async (wrong = "") => {
      writeFileSync(join(folder, "calls.ts"), `${PRELUDE}${checks.join("")}${wrong}`);
      writeFileSync(
        join(folder, "tsconfig.json"),
        '{ "extends": "../tsconfig.json", "include": ["calls.ts"] }',
      );
      return run("tsc", ["--project", folder]);
    };
    expect(await compile()).toEqual({ code: 0, stdout: "", stderr: "" });
    // The comparison can fail.
    const { stdout } = await compile("same<{ a: string }, { a: string & {} }>(true);");
    expect(stdout).toMatch(/calls\.ts.*: error TS2345/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const PRELUDE = `
  import type { BuddyClient } from "@buddy-openapi/client";
  import type { paths } from "@buddy-openapi/types";
  declare const buddy: BuddyClient;
  type SuccessOf<Result> = Result extends { data: infer Data; error?: never } ? Data : never;
  type Same<One, Other> =
    (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
  declare function same<One, Other>(same: Same<One, Other>): void;
`;
