// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const WebhookEvent: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "PUSH" ||
      data === "EXECUTION_STARTED" ||
      data === "EXECUTION_SUCCESSFUL" ||
      data === "EXECUTION_FAILED" ||
      data === "EXECUTION_FINISHED" ||
      data === "EXECUTION_PAUSED" ||
      data === "DAY_CHANGED"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "PUSH",
        "EXECUTION_STARTED",
        "EXECUTION_SUCCESSFUL",
        "EXECUTION_FAILED",
        "EXECUTION_FINISHED",
        "EXECUTION_PAUSED",
        "DAY_CHANGED",
      ],
      more: 0,
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
