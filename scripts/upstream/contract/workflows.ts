import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "@buddy-openapi/openapi/document";
import { readOperations } from "@buddy-openapi/openapi/operations";
import { ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";

/** A workflow of `spec/workflows/`. */
export interface Workflow {
  /** Its file, relative to the repository. */
  file: string;
  id: string;
  /** Whether a step of it changes something. */
  writes: boolean;
  /** Whether it is never played against a real workspace. */
  isMockOnly: boolean;
  /** The inputs without which it can't be played. */
  inputs: string[];
}

/** As much of an Arazzo document as is read here. The linter checks the whole. */
interface Arazzo {
  "x-mock-only"?: true;
  workflows: {
    workflowId: string;
    inputs: { $ref: string };
    steps: { operationId: string }[];
  }[];
  components: { inputs: Record<string, { required: string[] }> };
}

/** The workflows in the order of their files. */
export async function readWorkflows(): Promise<Workflow[]> {
  const operations = readOperations(await readDocument(join(ROOT, "spec/dist/openapi.json")));
  const reading = new Set(
    operations.flatMap(({ method, operationId }) => (method === "GET" ? [operationId] : [])),
  );
  return globSync("spec/workflows/*.arazzo.yaml", { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const { workflows, components, ...more }: Arazzo = parse(readFileSync(join(ROOT, file), "utf8"), {
        merge: true,
      });
      return workflows.map(({ workflowId, inputs, steps }) => ({
        file,
        id: workflowId,
        isMockOnly: more["x-mock-only"] === true,
        writes: steps.some(({ operationId }) => !reading.has(operationId.split(".").at(-1) ?? "")),
        inputs: components.inputs[inputs.$ref.split("/").at(-1) ?? ""]?.required ?? [],
      }));
    });
}
