// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const OAuthTokenView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "access_token" });
      errors++;
    }
    if (data.token_type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "token_type" });
      errors++;
    }
    if (data.access_token !== undefined) {
      if (typeof data.access_token !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/access_token", { type: "string" });
        errors++;
      }
    }
    if (data.token_type !== undefined) {
      if (typeof data.token_type !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/token_type", { type: "string" });
        errors++;
      }
    }
    if (data.expires_in !== undefined) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expires_in", { type: "integer or null" });
        errors++;
      }
    }
    if (data.refresh_token !== undefined) {
      let data3 = data.refresh_token;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.refresh_token_expires_in !== undefined) {
      let data4 = data.refresh_token_expires_in;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh_token_expires_in", {
          type: "integer or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
