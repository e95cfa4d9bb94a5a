import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient();
const [workspace] = (await buddy.getWorkspaces()).workspaces ?? [];
if (!workspace?.domain) throw new Error("The token sees no workspace.");
const place = { workspace: workspace.domain, project_name: "company-website" };

const { pipelines } = await buddy.getPipelines(place);
const pipeline = pipelines?.find(({ name }) => name === "dev");
const { members } = await buddy.getWorkspaceMembers(place);
const member = members?.find(({ name }) => name === "Leon");
if (!pipeline?.id || !member?.id) throw new Error("There is no such pipeline, or no such member.");

const { hash_id, name } = await buddy.addIntegration({
  workspace: place.workspace,
  body: {
    name: "GitHub Integration",
    type: "GIT_HUB",
    scope: "PROJECT",
    project_name: place.project_name,
    token: "<your GitHub token>",
    all_pipelines_allowed: false,
    allowed_pipelines: [{ id: pipeline.id }],
    permissions: {
      admins: "MANAGE",
      others: "DENIED",
      users: [{ id: member.id, access_level: "USE_ONLY" }],
      groups: [],
    },
  },
});
console.log(hash_id, name);
