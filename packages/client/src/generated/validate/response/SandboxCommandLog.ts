// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxLogType as $SandboxLogType } from "../response/SandboxLogType.js";

export const SandboxCommandLog: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.data === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "data" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$SandboxLogType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $SandboxLogType.errors);
        errors = vErrors.length;
      }
    }
    if (data.data !== undefined) {
      if (typeof data.data !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/data", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
