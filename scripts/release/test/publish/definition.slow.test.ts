import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { env } from "@buddy-openapi/process/repository-copy";
import { output, ROOT } from "@buddy-openapi/process/run";
import { afterAll, beforeAll, expect, it } from "vitest";

const SOURCE = `import { createBuddyClient } from "@buddy-openapi/client";
import type { IntegrationView } from "@buddy-openapi/types";
export const client = createBuddyClient();
export let integration: IntegrationView;
`;

let project: string;
beforeAll(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), "buddy-openapi-editor-")));
  const modules = join(project, "node_modules");
  for (const name of ["types", "client"]) {
    const tarball = join(project, `${name}.tgz`);
    await output("pnpm", ["--dir", join(ROOT, "packages", name), "pack", "--out", tarball], { env });
    const folder = join(modules, "@buddy-openapi", name);
    mkdirSync(folder, { recursive: true });
    await output("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"]);
  }
  symlinkSync(
    realpathSync(join(ROOT, "packages/client/node_modules/openapi-fetch")),
    join(modules, "openapi-fetch"),
    "junction",
  );
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(project, "tsconfig.json"),
    '{ "compilerOptions": { "module": "nodenext", "strict": true } }',
  );
  writeFileSync(join(project, "main.ts"), SOURCE);
});
afterAll(() => rmSync(project, { recursive: true }));

it.each([
  ["createBuddyClient", 3, "client/src/client.ts"],
  ["IntegrationView", 4, "types/src/generated/index.ts"],
])("go to definition of %s leads to the source in the package", async (name, line, file) => {
  const column = (SOURCE.split("\n")[line - 1]?.indexOf(name) ?? -1) + 1;
  const definition = await definitionAt(join(project, "main.ts"), line, column);
  expect(definition).toBe(join(project, "node_modules/@buddy-openapi", file));
});

/** Asks TypeScript's language server, as an editor does, where the name at a place is defined. */
async function definitionAt(file: string, line: number, offset: number): Promise<string | undefined> {
  const tsserver = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");
  const server = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"], {
    cwd: project,
    env,
  });
  const send = (seq: number, command: string, more: object) =>
    server.stdin.write(
      `${JSON.stringify({ seq, type: "request", command, arguments: { file, ...more } })}\n`,
    );
  send(1, "open", {});
  send(2, "definition", { line, offset });
  try {
    for await (const text of createInterface({ input: server.stdout })) {
      if (!text.startsWith("{")) continue;
      const message = JSON.parse(text);
      if (message.request_seq === 2) return message.body?.[0]?.file;
    }
    return undefined;
  } finally {
    server.kill();
  }
}
