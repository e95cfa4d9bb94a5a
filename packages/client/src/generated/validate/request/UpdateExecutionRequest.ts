// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { ExecutionOperation as $ExecutionOperation } from "../request/ExecutionOperation.js";
import { SetVariableRequest as $SetVariableRequest } from "../request/SetVariableRequest.js";

export const UpdateExecutionRequest: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "operation" },
      });
      errors++;
    }
    if (data.operation !== undefined) {
      if (!$ExecutionOperation(data.operation, { instancePath: instancePath + "/operation", newValues })) {
        vErrors = vErrors === null ? $ExecutionOperation.errors : vErrors.concat($ExecutionOperation.errors);
        errors = vErrors.length;
      }
    }
    if (data.variables !== undefined) {
      let data1 = data.variables;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/variables",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$SetVariableRequest(data1[i0], { instancePath: instancePath + "/variables/" + i0, newValues })
          ) {
            vErrors =
              vErrors === null ? $SetVariableRequest.errors : vErrors.concat($SetVariableRequest.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.approve_action_id !== undefined) {
      let data3 = data.approve_action_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/approve_action_id",
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
