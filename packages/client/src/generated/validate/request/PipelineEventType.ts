// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const PipelineEventType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "PUSH" ||
      data === "CREATE_REF" ||
      data === "DELETE_REF" ||
      data === "PULL_REQUEST" ||
      data === "SCHEDULE" ||
      data === "PUBLISH_ARTIFACT_VERSION" ||
      data === "DELETE_ARTIFACT_VERSION" ||
      data === "WEBHOOK" ||
      data === "EMAIL" ||
      data === "CREATE_ARTIFACT_VERSION" ||
      data === "ENVIRONMENT_CREATE" ||
      data === "ENVIRONMENT_DELETE" ||
      data === "SANDBOX_CREATED" ||
      data === "SANDBOX_DELETED" ||
      data === "SANDBOX_TIMED_OUT" ||
      data === "SENTRY" ||
      data === "CLICKUP" ||
      data === "UT_SESSION_ENDED"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "PUSH",
        "CREATE_REF",
        "DELETE_REF",
        "PULL_REQUEST",
        "SCHEDULE",
        "PUBLISH_ARTIFACT_VERSION",
        "DELETE_ARTIFACT_VERSION",
        "WEBHOOK",
      ],
      more: 10,
    });
    errors++;
  }
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
