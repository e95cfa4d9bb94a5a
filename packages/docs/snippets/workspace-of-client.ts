import { createBuddyClient } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const { projects } = await buddy.getProjects();
const elsewhere = await buddy.getProjects({ workspace: "another-company" });

// The environment has the project: BUDDY_PROJECT.
const ofProject = createBuddyClient<"workspace" | "project_name">({ workspace: "my-company" });
const { pipelines } = await ofProject.getPipelines();

console.log(projects?.[0]?.name, elsewhere.projects?.length, pipelines?.[0]?.name);
