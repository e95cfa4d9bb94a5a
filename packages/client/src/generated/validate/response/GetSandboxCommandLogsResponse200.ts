// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxCommandLog as $SandboxCommandLog } from "../response/SandboxCommandLog.js";

export const GetSandboxCommandLogsResponse200: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!Array.isArray(data)) {
    vErrors = collect(vErrors, "is", instancePath, { type: "array" });
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!$SandboxCommandLog.call(this, data[i0], { instancePath: instancePath + "/" + i0 })) {
        vErrors = append(vErrors, $SandboxCommandLog.errors);
        errors = vErrors.length;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
