import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { replaceFolder } from "../replace-folder.ts";
import { Failure, output, run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "process-"));
afterAll(() => rmSync(folder, { recursive: true }));

const node = (code: string, options = {}) => run(process.execPath, ["-e", code], options);

test.each([
  ["ends with a code", "process.exit(3)", 3],
  ["is killed", "process.kill(process.pid, 'SIGKILL')", 1],
])("a tool that %s fails", async (_what, code, expected) => {
  expect(await node(code)).toMatchObject({ code: expected });
  await expect(output(process.execPath, ["-e", code])).rejects.toThrow(Failure);
});

test("a tool that takes too long is killed, and fails", async () => {
  expect(await node("setInterval(() => {}, 1000)", { timeout: 200 })).toMatchObject({ code: 1 });
});

test("a tool that is missing is named", async () => {
  await expect(run("no-such-tool", [])).rejects.toThrow(
    new Failure("no-such-tool is not installed, or not on the PATH. Install it, then run this again."),
  );
});

test("a tool gets the settings that make it report nothing to its makers, whatever the caller's environment says", async () => {
  const { stdout } = await node("console.log(JSON.stringify(process.env))");
  expect(JSON.parse(stdout)).toMatchObject({
    DO_NOT_TRACK: "1",
    REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
    REDOCLY_TELEMETRY: "off",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    TURBO_TELEMETRY_DISABLED: "1",
  });
});

test("a folder takes the place of another: new files, changed ones, and none that is stale", async () => {
  const [from, to] = [join(folder, "from"), join(folder, "to")];
  for (const [file, text] of [
    ["from/a", "new"],
    ["from/deep/b", "new"],
    ["to/a", "old"],
    ["to/stale/c", "old"],
  ] as const) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await replaceFolder(from, to);
  const files = readdirSync(to, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.map(({ name }) => name).sort()).toEqual(["a", "b"]);
  expect(readFileSync(join(to, "a"), "utf8")).toBe("new");
});
