// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const PipelineEventType: Validate = validate0;

const schema1 = [
  "PUSH",
  "CREATE_REF",
  "DELETE_REF",
  "PULL_REQUEST",
  "SCHEDULE",
  "PUBLISH_ARTIFACT_VERSION",
  "DELETE_ARTIFACT_VERSION",
  "WEBHOOK",
  "EMAIL",
  "CREATE_ARTIFACT_VERSION",
  "ENVIRONMENT_CREATE",
  "ENVIRONMENT_DELETE",
  "SANDBOX_CREATED",
  "SANDBOX_DELETED",
  "SANDBOX_TIMED_OUT",
  "SENTRY",
  "CLICKUP",
  "UT_SESSION_ENDED",
];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  if (typeof data == "number") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  if (typeof data === "string") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
