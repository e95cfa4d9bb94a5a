import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";

/** A workflow of `spec/workflows/`. */
export interface Workflow {
  /** Its file, relative to the repository. */
  file: string;
  id: string;
  /** Whether a step of it changes something. */
  writes: boolean;
  /** The inputs without which it can't be played. */
  inputs: string[];
}

/** As much of an Arazzo document as is read here. The linter checks the whole. */
interface Arazzo {
  workflows: {
    workflowId: string;
    inputs: { $ref: string };
    steps: { operationId: string }[];
  }[];
  components: { inputs: Record<string, { required: string[] }> };
}

/** As much of the bundled document as is read here. */
interface Bundle {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

/** The workflows in the order of their files. */
export function readWorkflows(): Workflow[] {
  const reading = readingOperations();
  return globSync("spec/workflows/*.arazzo.yaml", { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const { workflows, components }: Arazzo = parse(readFileSync(join(ROOT, file), "utf8"), {
        merge: true,
      });
      return workflows.map(({ workflowId, inputs, steps }) => ({
        file,
        id: workflowId,
        writes: steps.some(({ operationId }) => !reading.has(operationId.split(".").at(-1))),
        inputs: components.inputs[inputs.$ref.split("/").at(-1) ?? ""]?.required ?? [],
      }));
    });
}

/** The operations that change nothing. */
function readingOperations(): Set<string | undefined> {
  const { paths }: Bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
  return new Set(Object.values(paths).map(({ get }) => get?.operationId));
}
