// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortActionExecutionView as $ShortActionExecutionView } from "../response/ShortActionExecutionView.js";
import { ShortExecutionView as $ShortExecutionView } from "../response/ShortExecutionView.js";

export const ExecutionView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortExecutionView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortExecutionView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environment !== undefined) {
      let data0 = data.environment;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environment", { type: "string or null" });
        errors++;
      }
    }
    if (data.logs_removed !== undefined) {
      let data1 = data.logs_removed;
      if (typeof data1 !== "boolean" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/logs_removed", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.action_executions !== undefined) {
      let data2 = data.action_executions;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/action_executions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortActionExecutionView.call(this, data2[i0], {
              instancePath: instancePath + "/action_executions/" + i0,
            })
          ) {
            vErrors = append(vErrors, $ShortActionExecutionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
