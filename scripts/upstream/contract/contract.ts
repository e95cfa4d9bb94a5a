import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { driftReport } from "@buddy-openapi/client/validate";
import { startPrism } from "@buddy-openapi/process/prism";
import { Failure, main, ROOT, run } from "@buddy-openapi/process/run";
import { removeLeftovers } from "./leftovers.ts";
import { readReality } from "./reality.ts";
import { readWorkflows, type Workflow } from "./workflows.ts";

/** The server to call, and the values of the inputs of workflows. */
interface Target {
  baseUrl: string;
  inputs: Record<string, string | number>;
}

/** The report, relative to the repository. Git ignores it. */
const REPORT = "contract-report.md";

/**
 * Plays the workflows in spec/workflows against a mock server of the document. With `--live` it plays them against Buddy's
 * API, where it only reads unless `--write` is given too. What departs from the document is printed with its place, and
 * written to a report that holds no value and no name, so that it can be pasted into an issue.
 */
await main(async () => {
  const { values } = parseArgs({ options: { live: { type: "boolean" }, write: { type: "boolean" } } });
  const name = `buddy-openapi contract ${randomUUID()}`;
  const workflows = await readWorkflows();
  if (!values.live) {
    await using prism = await startPrism();
    const inputs = { token: "any-token-will-do", workspace: "my-company", project_name: "company-website" };
    const more = { email: "jane.doe@example.com", value: "not-a-real-secret" };
    await play({ baseUrl: prism.url, inputs: { ...inputs, ...more, pipeline_id: 2, name } }, workflows);
    return;
  }
  const { BUDDY_BASE_URL, BUDDY_TOKEN: token, BUDDY_WORKSPACE: workspace } = process.env;
  if (!token || !workspace) {
    throw new Failure("Set BUDDY_TOKEN and BUDDY_WORKSPACE, and BUDDY_BASE_URL outside the US region.");
  }
  const { BUDDY_PROJECT: project_name, BUDDY_PIPELINE: pipeline } = process.env;
  const inputs = {
    ...{ token, workspace, name },
    ...(project_name && pipeline && { project_name, pipeline_id: Number(pipeline) }),
  };
  const chosen = workflows.filter(({ writes, isMockOnly }) => !isMockOnly && (values.write || !writes));
  const playable = chosen.filter((workflow) => workflow.inputs.every((input) => input in inputs));
  for (const { id } of chosen.filter((workflow) => !playable.includes(workflow))) {
    console.log(
      `The workflow "${id}" is not played. Set BUDDY_PROJECT and BUDDY_PIPELINE, a pipeline that may run.`,
    );
  }
  const baseUrl = BUDDY_BASE_URL ?? "https://api.buddy.works";
  const departs = await writeReality({ baseUrl, token, workspace });
  try {
    await play({ baseUrl, inputs }, playable);
  } catch (error) {
    if (values.write) await removeLeftovers({ baseUrl, token, workspace, name });
    throw error;
  }
  if (departs) throw new Failure(`The API departs from the document: see ${REPORT}.`);
});

/** Writes the report, and returns whether something in it is wrong: values that are new to open enums are not. */
async function writeReality(place: Parameters<typeof readReality>[0]): Promise<boolean> {
  const { drifts, unread } = await readReality(place);
  const missing = unread.length > 0 ? `\nNot read: ${unread.join(", ")}.\n` : "";
  await writeFile(join(ROOT, REPORT), driftReport(drifts) + missing);
  console.log(`${REPORT}: written, with ${drifts.length} departures. Please paste it into an issue.`);
  return drifts.some(({ kind }) => kind !== "new value");
}

/** @throws {Failure} when a response departs from the document or from the workflow. */
async function play({ baseUrl, inputs }: Target, workflows: readonly Workflow[]): Promise<void> {
  const failed: string[] = [];
  for (const [file, group] of Map.groupBy(workflows, (workflow) => workflow.file)) {
    const choice = group.flatMap(({ id }) => ["--workflow", id]);
    const { code } = await run("redocly", ["respect", file, "--server", `buddy=${baseUrl}`, ...choice], {
      show: true,
      // Not as arguments: those of a process can be read by everyone on the machine.
      env: { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs) },
    });
    if (code !== 0) failed.push(file);
  }
  if (failed.length > 0) {
    throw new Failure(
      `The API and ${failed.join(", ")} disagree, or the API could not be reached. See the output above.`,
    );
  }
}
