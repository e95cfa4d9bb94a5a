/** A part of a release. After each one the release can be interrupted and started again. */
export interface Step {
  /** What it does, as an order: `publish @buddy-openapi/types`. */
  name: string;
  /** Whether the registry and git show that it is done. Without it the step runs each time. */
  isDone?: () => boolean | Promise<boolean>;
  run: () => void | Promise<void>;
}

/** What is printed after a step. {@link finishedStep} reads it. */
const FINISHED = /^\d+\/\d+ (.+): (?:done|already done)$/;

/** Runs the steps that are not done yet, one after the other, and prints a line after each. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const isDone = (await step.isDone?.()) ?? false;
    if (!isDone) await step.run();
    console.log(`${index + 1}/${steps.length} ${step.name}: ${isDone ? "already done" : "done"}`);
  }
}

/** The name of the step that a printed line reports as finished. */
export function finishedStep(line: string): string | undefined {
  return FINISHED.exec(line)?.[1];
}
