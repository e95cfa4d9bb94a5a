import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkDocument } from "@buddy-openapi/generator/checks/check-document";
import { GeneratedWorkspace } from "@buddy-openapi/generator/generated-workspace";
import { documentCursor } from "@buddy-openapi/openapi/cursor";
import { type Document, readDocument } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { output } from "@buddy-openapi/process/run";
import { costOf, type Generated, generateOurs, OURS } from "./generation.ts";
import { PEERS, workFolder } from "./peers.ts";
import type { Usage } from "./usage.ts";

/** What the whole document of GitHub's REST API costs. */
export interface GitHubResults {
  operations: number;
  /** How many of them the generator carries out. */
  accepted: number;
  /** With the cost of a consumer of one operation, where there is one. */
  usages: Record<string, Usage & Partial<Generated>>;
}

const VERSION = "23.0.2";
const FILE = "package/generated/api.github.com.json";

const CONSUMER = `
import { createBaseClient, reposGet } from "@buddy-openapi/client";
const client = createBaseClient({ token: "secret" });
export const name = async () => (await reposGet(client, { owner: "o", repo: "r" })).full_name;`;

/** Generates the client of GitHub's document without the operations that are refused, compiles it, and measures a consumer. */
export async function measureGitHub(): Promise<GitHubResults> {
  const document = await readDocument(await download());
  const operations = readOperations(document).length;
  for (const { place } of checkDocument(documentCursor(document))) {
    const [root, path = "", method = ""] = place;
    if (root !== "paths") throw new Error(`GitHub's document is refused at ${place.join("/")}.`);
    const item = document.paths?.[path];
    if (item) Reflect.deleteProperty(item, method);
  }
  const folder = await workFolder("github");
  const file = join(folder, "accepted.json");
  await writeFile(file, JSON.stringify(document));
  const [openapiTypescript] = PEERS;
  if (!openapiTypescript) throw new Error("No peer is measured.");
  const usages: GitHubResults["usages"] = {
    "openapi-typescript": await openapiTypescript.generate(file, folder),
    [`${OURS}, types and client`]: await generateOurs(file, folder, "without-kit"),
    [`${OURS}, with validators and the test kit`]: {
      ...(await generateOurs(file, folder)),
      ...(await consumerCost(document)),
    },
  };
  return { operations, accepted: readOperations(document).length, usages };
}

async function consumerCost(document: Document) {
  using workspace = new GeneratedWorkspace();
  await workspace.build(document);
  return await costOf(workspace.write("consumer.ts", CONSUMER));
}

/** Unpacks the one file that is needed of a package of 400 MB. */
async function download(): Promise<string> {
  const folder = await workFolder("octokit-openapi");
  await mkdir(folder, { recursive: true });
  const archive = await output("npm", [
    "pack",
    "--silent",
    `@octokit/openapi@${VERSION}`,
    "--pack-destination",
    folder,
  ]);
  await output("tar", ["-xzf", join(folder, archive.trim()), "-C", folder, FILE]);
  return join(folder, FILE);
}
