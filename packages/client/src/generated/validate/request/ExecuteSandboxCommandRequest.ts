// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxRuntime as $SandboxRuntime } from "../request/SandboxRuntime.js";

export const ExecuteSandboxCommandRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.command === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "command" });
      errors++;
    }
    if (data.command !== undefined) {
      if (typeof data.command !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/command", { type: "string" });
        errors++;
      }
    }
    if (data.runtime !== undefined) {
      let data1 = data.runtime;
      if (data1 !== null) {
        if (!$SandboxRuntime.call(this, data1, { instancePath: instancePath + "/runtime" })) {
          vErrors = append(vErrors, $SandboxRuntime.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
