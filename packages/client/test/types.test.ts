import { expect, test } from "vitest";
import { run } from "../../../scripts/run.ts";

test("the types hold what types.test-d.ts says of them", async () => {
  expect(await run("tsc", ["--project", "packages/client/test"])).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
});
