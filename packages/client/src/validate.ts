export type { Drift, OperationValidator, ValidateOptions } from "./drift.js";
export { driftReport } from "./drift-report.js";
export * from "./generated/validate/operations.js";
export { BuddyContractError } from "./validate/contract-error.js";
