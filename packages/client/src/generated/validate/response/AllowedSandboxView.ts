// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";

export const AllowedSandboxView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "project" });
      errors++;
    }
    if (data.sandbox === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "sandbox" });
      errors++;
    }
    if (data.project !== undefined) {
      if (typeof data.project !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/project", { type: "string" });
        errors++;
      }
    }
    if (data.sandbox !== undefined) {
      if (typeof data.sandbox !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/sandbox", { type: "string" });
        errors++;
      }
    }
    if (data.access_level !== undefined) {
      let data2 = data.access_level;
      if (data2 !== null) {
        if (!$AccessLevel.call(this, data2, { instancePath: instancePath + "/access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
