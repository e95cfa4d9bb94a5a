export * from "./generated/validate/schemas.js";
export type { BuddySchema, JsonSchemaOptions, SchemaIssue } from "./validate/schema.js";
