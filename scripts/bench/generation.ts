import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GeneratedWorkspace } from "@buddy-openapi/generator/generated-workspace";
import { bundleSize, instantiations } from "./cost.ts";
import { PEERS, USE, workFolder } from "./peers.ts";
import { OPERATION, syntheticDocument } from "./synthetic-document.ts";
import { runMeasured, type Usage } from "./usage.ts";

/** The numbers of operations of the synthetic documents. */
export const SIZES = [10, 100, 1_000, 3_000] as const;

/** What generating the client of a document costs, and what its consumer of one operation costs then. */
export interface Generated extends Usage {
  /** The bundle of the consumer, compressed by brotli, in bytes. */
  brotli: number;
  /** The types that checking the consumer instantiates. */
  instantiations: number;
}

export const OURS = "buddy-openapi";
const BASE = "https://api.buddy.works";

/** Measures each generator on each document, once: by the generator's name, in the order of {@link SIZES}. */
export async function measureGeneration(): Promise<Record<string, Generated[]>> {
  const results: Record<string, Generated[]> = {};
  const add = async (name: string, usage: Usage, consumer: string) => {
    results[name] = [...(results[name] ?? []), { ...usage, ...(await costOf(consumer)) }];
  };
  for (const size of SIZES) {
    const document = syntheticDocument(size);
    const file = join(await workFolder("documents"), `${size}.json`);
    await writeFile(file, JSON.stringify(document));
    for (const peer of PEERS) {
      const folder = await workFolder(`${peer.name} ${size}`);
      const usage = await peer.generate(file, folder);
      const consumer = join(folder, "consumer.ts");
      await writeFile(consumer, peer.consumer(OPERATION.operationId, OPERATION.path, BASE) + USE);
      await add(peer.name, usage, consumer);
    }
    const usage = await generateOurs(file, await workFolder(`${OURS} ${size}`));
    using workspace = new GeneratedWorkspace();
    await workspace.build(document);
    const consumer = workspace.write("consumer.ts", OUR_CONSUMER + USE);
    await add(OURS, usage, consumer);
  }
  return results;
}

const OUR_CONSUMER = `
import { createBaseClient, getIntegration } from "@buddy-openapi/client";
const client = createBaseClient({ token: "secret" });
export const call = () => getIntegration(client, { workspace: "my-company", hash_id: "abc123def456" });`;

/** Generates and formats our packages of a document. */
export function generateOurs(...args: string[]): Promise<Usage> {
  return runMeasured(join(import.meta.dirname, "generate-files.ts"), args);
}

export async function costOf(consumer: string) {
  return { brotli: (await bundleSize(consumer)).brotli, instantiations: await instantiations(consumer) };
}
