// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ExecutionOperation as $ExecutionOperation } from "../request/ExecutionOperation.js";
import { PassVariableRequest as $PassVariableRequest } from "../request/PassVariableRequest.js";

export const UpdateExecutionRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "operation" });
      errors++;
    }
    if (data.operation !== undefined) {
      if (!$ExecutionOperation.call(this, data.operation, { instancePath: instancePath + "/operation" })) {
        vErrors = append(vErrors, $ExecutionOperation.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== undefined) {
      let data1 = data.variables;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$PassVariableRequest.call(this, data1[i0], { instancePath: instancePath + "/variables/" + i0 })
          ) {
            vErrors = append(vErrors, $PassVariableRequest.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.approve_action_id !== undefined) {
      let data3 = data.approve_action_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/approve_action_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
