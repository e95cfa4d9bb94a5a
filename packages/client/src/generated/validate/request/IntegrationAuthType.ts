// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const IntegrationAuthType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "OAUTH" ||
      data === "TOKEN" ||
      data === "API_KEY" ||
      data === "APP" ||
      data === "APP_SPRYKER" ||
      data === "TOKEN_APP_EXTENSION" ||
      data === "DEFAULT" ||
      data === "OIDC" ||
      data === "TRUSTED" ||
      data === "APP_RW"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["OAUTH", "TOKEN", "API_KEY", "APP", "APP_SPRYKER", "TOKEN_APP_EXTENSION", "DEFAULT", "OIDC"],
      more: 2,
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
