// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { VariableType as $VariableType } from "../response/VariableType.js";

export const ActionVariableView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data1 = data.key;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/key",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (data2 !== null) {
        if (!$VariableType(data2, { instancePath: instancePath + "/type", newValues })) {
          vErrors = vErrors === null ? $VariableType.errors : vErrors.concat($VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.description !== undefined) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/description",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.defaults !== undefined) {
      let data4 = data.defaults;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/defaults",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
