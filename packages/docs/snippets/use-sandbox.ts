import { createBuddyClient, waitForSandbox } from "@buddy-openapi/client";

const buddy = createBuddyClient({ workspace: "my-company" });
const { id: sandbox_id } = await buddy.addSandbox({ body: { name: "Tests", os: "ubuntu:24.04" } });
const { status, setup_status, boot_logs } = await waitForSandbox(
  buddy,
  { sandbox_id },
  { totalTimeoutMs: 10 * 60_000 },
);
if (status !== "RUNNING" || setup_status === "FAILED") throw new Error(boot_logs?.join("\n") ?? status);

const file = new File(["console.log('hello')"], "hello.js");
await buddy.uploadSandboxFile({ sandbox_id, path: "buddy/hello.js", body: { file } });
const { stdout, exit_code } = await buddy.execSandboxCommand({
  sandbox_id,
  body: { command: "cat /buddy/hello.js" },
});
console.log(stdout, exit_code);
await buddy.deleteSandbox({ sandbox_id });
