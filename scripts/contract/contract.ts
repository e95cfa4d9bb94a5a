import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { createBuddyClient } from "@buddy-openapi/client";
import { startPrism } from "@buddy-openapi/process/prism";
import { Failure, main, run } from "@buddy-openapi/process/run";

const FILE = "spec/workflows/integrations.arazzo.yaml";
const READING = ["read", "fail"];
const ALL = [...READING, "write"];

interface Target {
  baseUrl: string;
  token: string;
  workspace: string;
}

/**
 * Plays the contract in spec/workflows against a mock server of the document. With `--live` it plays it against Buddy's
 * API, where it only reads unless `--write` is given too. What departs from the document is printed with its place.
 */
await main(async () => {
  const { values } = parseArgs({ options: { live: { type: "boolean" }, write: { type: "boolean" } } });
  if (!values.live) {
    await using prism = await startPrism();
    await play({ baseUrl: prism.url, token: "any-token-will-do", workspace: "my-company" }, ALL);
    return;
  }
  const { BUDDY_BASE_URL, BUDDY_TOKEN: token, BUDDY_WORKSPACE: workspace } = process.env;
  if (!token || !workspace) {
    throw new Failure("Set BUDDY_TOKEN and BUDDY_WORKSPACE, and BUDDY_BASE_URL outside the US region.");
  }
  const baseUrl = BUDDY_BASE_URL ?? "https://api.buddy.works";
  await play({ baseUrl, token, workspace }, values.write ? ALL : READING);
});

/** @throws {Failure} when a response violates the contract. */
async function play({ baseUrl, token, workspace }: Target, workflows: readonly string[]): Promise<void> {
  const name = `buddy-openapi contract ${randomUUID()}`;
  const choice = workflows.flatMap((workflow) => ["--workflow", workflow]);
  const { code } = await run("redocly", ["respect", FILE, "--server", `buddy=${baseUrl}`, ...choice], {
    show: true,
    // Not as arguments: those of a process can be read by everyone on the machine.
    env: { REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ token, workspace, name }) },
  });
  if (code === 0) return;
  if (workflows.includes("write")) await removeLeftovers({ baseUrl, token, workspace }, name);
  throw new Failure("The API and the document disagree, or the API could not be reached: see above.");
}

/** Deletes what a run that failed has created and not deleted. */
async function removeLeftovers({ baseUrl, token, workspace }: Target, name: string): Promise<void> {
  try {
    const buddy = createBuddyClient({ baseUrl, token });
    const { integrations } = await buddy.getIntegrations({ workspace });
    for (const { hash_id } of integrations.filter((integration) => integration.name === name)) {
      await buddy.deleteIntegration({ workspace, hash_id });
      console.log(`Deleted the integration ${hash_id}, which this run had created.`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`If there is an integration called "${name}", delete it by hand: ${reason}`);
  }
}
