// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const EnvironmentIdView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data2 = data.identifier;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
