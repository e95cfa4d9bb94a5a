// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxAppStatus as $SandboxAppStatus } from "../request/SandboxAppStatus.js";

export const SandboxAppView: Validate = validate0;

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
    if (data.id !== undefined) {
      let data0 = data.id;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string or null" });
        errors++;
      }
    }
    if (data.command !== undefined) {
      if (typeof data.command !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/command", { type: "string" });
        errors++;
      }
    }
    if (data.app_status !== undefined) {
      let data2 = data.app_status;
      if (data2 !== null) {
        if (!$SandboxAppStatus.call(this, data2, { instancePath: instancePath + "/app_status" })) {
          vErrors = append(vErrors, $SandboxAppStatus.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
