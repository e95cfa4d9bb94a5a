import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createBuddyClient } from "@buddy-openapi/client";
import { BuddyScopeError, preflight, type ScopedFunction, scopesOf } from "@buddy-openapi/client/scopes";
import { mockBuddy } from "@buddy-openapi/client/testing";
import { ROOT } from "@buddy-openapi/process/run";
import { afterEach, expect, test, vi } from "vitest";

// The part of the command that is no process.
const { scopesOfProgram } = await import(
  pathToFileURL(join(ROOT, "packages/client/dist/command/scopes.js")).href
);
const SNIPPETS = join(import.meta.dirname, "../snippets");
/** Those that make a mock of their own show this one nothing, and no one knows the scopes of what is not covered. */
const OTHERS = /^(test-|own-fetch|plain-fetch|not-covered|preflight|dry-run|tools|tracing)/;
const snippets = globSync("*.ts", { cwd: SNIPPETS }).filter((file) => !OTHERS.test(file));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.for(snippets)(
  "%s: the command reads what it needs, and a token without one of them is refused",
  async (file) => {
    vi.stubEnv("BUDDY_TOKEN", "token-of-a-reader");
    vi.stubEnv("BUDDY_PROJECT", "company-website");
    for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockImplementation(() => {});
    const mock = mockBuddy();
    vi.stubGlobal("fetch", mock.fetch);
    const path = join(SNIPPETS, file);
    await import(pathToFileURL(path).href);
    process.exitCode = 0;
    const seen = [...new Set(mock.requests.flatMap(({ operationId }) => operationId ?? []))];
    // A client has a function for each operation.
    const functions = createBuddyClient() as unknown as Record<string, ScopedFunction>;
    const operations = seen.flatMap((name) => functions[name] ?? []);
    const { scopes } = scopesOf(operations);
    expect(
      scopesOfProgram(path, (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined))
        .scopes,
    ).toEqual(scopes);

    const withScopes = (granted: string[]) => {
      const body = { url: "", html_url: "", id: "1", name: "ci", scopes: granted };
      const { fetch } = mockBuddy({ getCurrentToken: { status: 200, body } });
      return preflight(createBuddyClient({ fetch }), operations);
    };
    expect(await withScopes([...scopes, "TUNNEL_READ"])).toEqual({ known: true, spare: ["TUNNEL_READ"] });
    for (const scope of scopes) {
      const error = await withScopes([...scopes.filter((one) => one !== scope), "TUNNEL_READ"]).catch(
        (reason: unknown) => reason,
      );
      const needing = seen.filter((_, index) =>
        scopesOf(operations.slice(index, index + 1)).scopes.includes(scope),
      );
      if (!(error instanceof BuddyScopeError)) throw error;
      expect(error.missing.map(({ operationId }) => operationId)).toEqual(needing);
    }
  },
);
