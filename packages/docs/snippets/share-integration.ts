import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const { workspaces } = await buddy.getWorkspaces();
const workspace = workspaces.find(({ name }) => name === "My Company")?.domain;
if (!workspace) throw new Error("The token sees no such workspace.");

const names = { project: "company-website", pipeline: "dev" };
const { project_identifier, pipeline_id } = await buddy.getIdentifiers({ workspace, ...names });
if (!project_identifier || !pipeline_id) throw new Error("There is no such project or pipeline.");

let user: number | undefined;
for await (const { id, name } of buddy.getWorkspaceMembers({ workspace })) if (name === "Leon") user = id;
if (!user) throw new Error("There is no such member.");

const { hash_id } = await buddy.addIntegration({
  workspace,
  body: {
    name: "GitHub Integration",
    type: "GIT_HUB",
    scope: "PROJECT",
    project_name: project_identifier,
    token: "<your GitHub token>",
    all_pipelines_allowed: false,
    allowed_pipelines: [{ id: pipeline_id }],
    permissions: {
      admins: "MANAGE",
      others: "DENIED",
      users: [{ id: user, access_level: "USE_ONLY" }],
      groups: [],
    },
  },
});

const { name, permissions, allowed_pipelines } = await buddy.getIntegration({ workspace, hash_id });
console.log(hash_id, name, permissions, allowed_pipelines);
