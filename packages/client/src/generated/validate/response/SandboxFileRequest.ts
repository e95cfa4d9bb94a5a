// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const SandboxFileRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "file" });
      errors++;
    }
    if (data.file !== undefined) {
      if (typeof data.file !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/file", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
