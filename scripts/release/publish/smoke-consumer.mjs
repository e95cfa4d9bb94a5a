// Runs in a fresh project that has a published version installed, given as the argument.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// @boundaries-ignore the project that this is copied to has it
import { createBuddyClient } from "@buddy-openapi/client";

const [version] = process.argv.slice(2);
const read = async (specifier) =>
  JSON.parse(await readFile(fileURLToPath(import.meta.resolve(specifier)), "utf8"));

for (const name of ["types", "client"]) {
  assert.equal((await read(`@buddy-openapi/${name}/package.json`)).version, version);
}
assert.equal((await read("@buddy-openapi/types/openapi.json")).info.version, version);

let requested;
const buddy = createBuddyClient({
  baseUrl: "https://buddy.test",
  token: "smoke-test",
  fetch: async (...args) => {
    requested = new URL(new Request(...args).url).pathname;
    return Response.json({ hash_id: "abc123", name: "Smoke test" });
  },
});
const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123" });
assert.equal(requested, "/workspaces/my-company/integrations/abc123");
assert.equal(integration.name, "Smoke test");
