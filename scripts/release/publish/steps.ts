/** A part of a release. After each one the release can be interrupted and started again. */
export interface Step {
  /** What it does, as an order: `publish @buddy-openapi/types`. */
  name: string;
  /** Does it, unless the registry or git shows that it is done. */
  run: (() => Promise<void>) | (() => Promise<"done" | "already done">);
}

/** What is printed after a step. {@link finishedStep} reads it. */
const FINISHED = /^\d+\/\d+ (.+): (?:done|already done)$/;

/** Runs the steps one after the other, and prints a line after each. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const outcome = (await step.run()) ?? "done";
    console.log(`${index + 1}/${steps.length} ${step.name}: ${outcome}`);
  }
}

/** The name of the step that a printed line reports as finished. */
export function finishedStep(line: string): string | undefined {
  return FINISHED.exec(line)?.[1];
}
