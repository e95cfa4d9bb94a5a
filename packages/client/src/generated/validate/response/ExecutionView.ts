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
    if (data.action_executions !== undefined) {
      let data0 = data.action_executions;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/action_executions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortActionExecutionView.call(this, data0[i0], {
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
