export type { Drift, OperationValidator, ValidateOptions } from "./drift.js";
export * from "./generated/validate/operations.js";
export { BuddyContractError } from "./validate/contract-error.js";
export { driftReport } from "./validate/report.js";
