// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const IssueTokenRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider_id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "provider_id" });
      errors++;
    }
    if (data.web_identity_token === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "web_identity_token" });
      errors++;
    }
    if (data.provider_id !== undefined) {
      if (typeof data.provider_id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/provider_id", { type: "string" });
        errors++;
      }
    }
    if (data.web_identity_token !== undefined) {
      if (typeof data.web_identity_token !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/web_identity_token", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
