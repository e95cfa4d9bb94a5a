// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const TriggerConditionType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "ALWAYS" ||
      data === "ON_CHANGE" ||
      data === "ON_CHANGE_AT_PATH" ||
      data === "VAR_IS" ||
      data === "VAR_IS_NOT" ||
      data === "VAR_CONTAINS" ||
      data === "VAR_NOT_CONTAINS" ||
      data === "DATETIME" ||
      data === "SUCCESS_PIPELINE" ||
      data === "DAY" ||
      data === "HOUR" ||
      data === "OR" ||
      data === "VAR_LESS_THAN" ||
      data === "VAR_LESS_THAN_OR_EQUAL" ||
      data === "VAR_GREATER_THAN" ||
      data === "VAR_GREATER_THAN_OR_EQUAL" ||
      data === "ACTION_STATUS_IS" ||
      data === "ACTION_STATUS_IS_NOT" ||
      data === "TRIGGERING_USER_IS" ||
      data === "TRIGGERING_USER_IS_NOT" ||
      data === "TRIGGERING_USER_IS_IN_GROUP" ||
      data === "TRIGGERING_USER_IS_NOT_IN_GROUP"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "ALWAYS",
        "ON_CHANGE",
        "ON_CHANGE_AT_PATH",
        "VAR_IS",
        "VAR_IS_NOT",
        "VAR_CONTAINS",
        "VAR_NOT_CONTAINS",
        "DATETIME",
      ],
      more: 14,
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
