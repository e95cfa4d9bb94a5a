import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const { id, name } = await buddy.addWorkspaceMember({ body: { email: "jane.doe@example.com" } });

const { groups } = await buddy.getGroups();
for (const group of groups.filter(({ name }) => name === "developers"))
  await buddy.addGroupMember({ group_id: group.id, body: { id } });

const { permission_sets } = await buddy.getPermissionSets();
const developer = permission_sets.find(({ type }) => type === "DEVELOPER") ?? permission_sets[0];
if (!developer) throw new Error("There is no permission set.");
await buddy.addProjectMember({
  project_name: "company-website",
  body: { id, permission_set: { id: developer.id } },
});
console.log(`${name} may work on company-website.`);
