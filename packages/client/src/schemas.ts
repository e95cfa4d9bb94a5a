export * from "./generated/validate/schemas.js";
export type { BuddySchema, SchemaIssue } from "./validate/schema.js";
