import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { GOOD, polled, RUNNING, script } from "./scripted-run.ts";
import { serve } from "./server.ts";

const SCRIPT = join(import.meta.dirname, "../../../docs/snippets/follow-run.ts");

describe("the script of the README", () => {
  test.for([
    [GOOD, 0],
    ["FAILED", 1],
  ] as const)("prints the log of a run that ends as %s, and exits with %d", async ([status, code]) => {
    const run = script([polled(RUNNING, ["a", RUNNING, 1]), polled(status, ["a", status, 2])]);
    const bodies = new Map<string, unknown>();
    await using server = await serve(({ method, url, body }) => {
      if (method === "POST") {
        bodies.set(url, JSON.parse(body));
        return { status: 201, body: { id: 1, status: RUNNING } };
      }
      return run.respond(url);
    });
    const env = { ...process.env, BUDDY_BASE_URL: server.url, BUDDY_TOKEN: "secret" };
    const ran = await promisify(execFile)(process.execPath, [SCRIPT], { env }).catch((error) => error);
    expect(ran.stdout).toBe("A | a1\nA | a2\n");
    expect(ran.code ?? 0).toBe(code);
    expect([...bodies.values()]).toEqual([{ to_revision: { revision: "HEAD" } }]);
  });
});
