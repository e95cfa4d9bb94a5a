import { run } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

test("the types pass the tests in the *.test-d.ts files", async () => {
  expect(await run("tsc", ["--project", "packages/client/test"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});
