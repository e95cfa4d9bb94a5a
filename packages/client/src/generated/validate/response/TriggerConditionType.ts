// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const TriggerConditionType: Validate = validate0;

const schema1 = [
  "ALWAYS",
  "ON_CHANGE",
  "ON_CHANGE_AT_PATH",
  "VAR_IS",
  "VAR_IS_NOT",
  "VAR_CONTAINS",
  "VAR_NOT_CONTAINS",
  "DATETIME",
  "SUCCESS_PIPELINE",
  "DAY",
  "HOUR",
  "OR",
  "VAR_LESS_THAN",
  "VAR_LESS_THAN_OR_EQUAL",
  "VAR_GREATER_THAN",
  "VAR_GREATER_THAN_OR_EQUAL",
  "ACTION_STATUS_IS",
  "ACTION_STATUS_IS_NOT",
  "TRIGGERING_USER_IS",
  "TRIGGERING_USER_IS_NOT",
  "TRIGGERING_USER_IS_IN_GROUP",
  "TRIGGERING_USER_IS_NOT_IN_GROUP",
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
