// Whole tasks, written by hand over the operations of Buddy's API. A client of another document has none of them.
export {
  BuddyWaitTimeoutError,
  type WaitOptions,
  type WaitResult,
  waitForExecution,
} from "./wait-for-execution.js";
