// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const OAuthGrantType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "client_credentials" || data === "authorization_code" || data === "refresh_token")) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["client_credentials", "authorization_code", "refresh_token"],
      more: 0,
    });
    errors++;
  }
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
