// Whole tasks, written by hand over the operations of Buddy's API. A client of another document has none of them.
export {
  type ActionProgress,
  type ExecutionEvent,
  type FollowOptions,
  followExecution,
} from "./follow-execution.js";
export { BuddyWaitTimeoutError, isBuddyWaitError, type PollOptions, type WaitProgress } from "./poll.js";
export {
  type ExecutionOptions,
  type WaitOptions,
  type WaitResult,
  waitForExecution,
} from "./wait-for-execution.js";
export {
  type SandboxOptions,
  waitForSandbox,
  waitForSandboxCommand,
  waitForSnapshot,
} from "./wait-for-sandbox.js";
