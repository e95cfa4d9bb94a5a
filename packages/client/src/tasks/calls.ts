import { followExecution } from "./follow-execution.js";
import { waitForExecution } from "./wait-for-execution.js";
import { waitForSandbox, waitForSandboxCommand, waitForSnapshot } from "./wait-for-sandbox.js";

/** The operations that whole tasks call. */
export const TASKS: ReadonlyMap<unknown, readonly string[]> = new Map<unknown, readonly string[]>([
  [waitForExecution, ["getExecution"]],
  [followExecution, ["getExecution", "getActionExecutionLogs"]],
  [waitForSandbox, ["getSandbox"]],
  [waitForSandboxCommand, ["getSandboxCommand"]],
  [waitForSnapshot, ["getSandboxSnapshot"]],
]);
