// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const ActionTriggerTime: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "ON_EVERY_EXECUTION" ||
      data === "ON_SUCCESS" ||
      data === "ON_FAILURE" ||
      data === "ON_BACK_TO_SUCCESS" ||
      data === "ON_WARNING" ||
      data === "ON_WAIT_FOR_APPROVE" ||
      data === "ON_TERMINATE"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "ON_EVERY_EXECUTION",
        "ON_SUCCESS",
        "ON_FAILURE",
        "ON_BACK_TO_SUCCESS",
        "ON_WARNING",
        "ON_WAIT_FOR_APPROVE",
        "ON_TERMINATE",
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
