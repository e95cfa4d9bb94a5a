// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { OAuthTokenType as $OAuthTokenType } from "../response/OAuthTokenType.js";

export const RevokeOAuthTokenRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token !== undefined) {
      let data0 = data.token;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token", { type: "string or null" });
        errors++;
      }
    }
    if (data.access_token !== undefined) {
      let data1 = data.access_token;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/access_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.token_type_hint !== undefined) {
      let data2 = data.token_type_hint;
      if (data2 !== null) {
        if (!$OAuthTokenType.call(this, data2, { instancePath: instancePath + "/token_type_hint" })) {
          vErrors = append(vErrors, $OAuthTokenType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.client_id !== undefined) {
      let data3 = data.client_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
