import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createBuddyClient } from "@buddy-openapi/client";
import { fixtures } from "@buddy-openapi/client/testing";
import { startPrism } from "@buddy-openapi/process/prism";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { parse } from "yaml";

const command = readFileSync(join(ROOT, "packages/docs/snippets/commands/prism.sh"), "utf8").trim();
const [, version = "", document = ""] =
  /^npx --yes @stoplight\/prism-cli@(\S+) mock (\S+)$/.exec(command) ?? [];

test("the command of the guide starts the Prism of the tests", () => {
  const { catalog } = parse(readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8"));
  expect(version).toBe(catalog["@stoplight/prism-cli"]);
});

test("it serves the document of the types package, for programs in any language", async () => {
  // Where a consumer installs the package, as this one does.
  await using prism = await startPrism(join(ROOT, "packages/docs", document));
  const buddy = createBuddyClient({ token: "any", baseUrl: prism.url });
  const integration = await buddy.getIntegration({ workspace: "my-company", hash_id: "abc123def456" });
  expect(integration).toEqual(fixtures.IntegrationView());
  const { ok } = await fetch(`${prism.url}/workspaces/my-company/integrations`, {
    headers: { authorization: "Bearer any" },
  });
  expect(ok).toBe(true);
});
