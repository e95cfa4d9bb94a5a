import { createBuddyClient } from "@buddy-openapi/client";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";

const mock = mockBuddy.workspace({ getIntegrations: [fixtures.IntegrationView()] });
const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });
const workspace = "my-company";

const body = { name: "Mine", type: "GIT_HUB", scope: "WORKSPACE", token: "any" } as const;
const { hash_id } = await buddy.addIntegration({ workspace, body });
await buddy.updateIntegration({ workspace, hash_id, body: { name: "Renamed" } });

const { integrations } = await buddy.getIntegrations({ workspace });
console.log(integrations.map(({ name }) => name));
