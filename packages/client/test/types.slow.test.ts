import { run } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

test("the types hold what types.test-d.ts says of them", async () => {
  expect(await run("tsc", ["--project", "packages/client/test"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});
