// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { OAuthGrantType as $OAuthGrantType } from "../response/OAuthGrantType.js";

export const IssueOAuthTokenRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "grant_type" });
      errors++;
    }
    if (data.grant_type !== undefined) {
      if (!$OAuthGrantType.call(this, data.grant_type, { instancePath: instancePath + "/grant_type" })) {
        vErrors = append(vErrors, $OAuthGrantType.errors);
        errors = vErrors.length;
      }
    }
    if (data.client_id !== undefined) {
      let data1 = data.client_id;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_secret !== undefined) {
      let data2 = data.client_secret;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_secret", { type: "string or null" });
        errors++;
      }
    }
    if (data.code !== undefined) {
      let data3 = data.code;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/code", { type: "string or null" });
        errors++;
      }
    }
    if (data.redirect_uri !== undefined) {
      let data4 = data.redirect_uri;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/redirect_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.code_verifier !== undefined) {
      let data5 = data.code_verifier;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/code_verifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.refresh_token !== undefined) {
      let data6 = data.refresh_token;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data7 = data.scope;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/scope", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
