// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { VariableType as $VariableType } from "../response/VariableType.js";

export const ActionVariableView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (data2 !== null) {
        if (!$VariableType.call(this, data2, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.description !== undefined) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.defaults !== undefined) {
      let data4 = data.defaults;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/defaults", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
