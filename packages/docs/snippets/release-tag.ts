import { createBuddyClient, waitForExecution } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const at = { project_name: "company-website", pipeline_id: 2 };

const { commits } = await buddy.getCommits({ project_name: at.project_name });
const [newest] = commits;
if (!newest?.revision) throw new Error("The repository has no commit.");
const name = "v1.0.0";
await buddy.addTag({
  project_name: at.project_name,
  body: { name, commit: { revision: newest.revision } },
});

const run = await buddy.runPipeline({ ...at, body: { tag: { name } } });
const waiting = await waitForExecution(buddy, { ...at, execution_id: run.id });
if (waiting.status === "WAITING_FOR_APPLY")
  await buddy.updateExecution({ ...at, execution_id: run.id, body: { operation: "APPLY" } });
console.log(name, waiting.status);
