// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const PassVariableRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "key" });
      errors++;
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string" });
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/value", { type: "string or null" });
        errors++;
      }
    }
    if (data.encrypted !== undefined) {
      let data2 = data.encrypted;
      if (typeof data2 !== "boolean" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/encrypted", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
