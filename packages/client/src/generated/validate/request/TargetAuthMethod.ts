// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const TargetAuthMethod: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "PASSWORD" ||
      data === "SSH_KEY" ||
      data === "ASSETS_KEY" ||
      data === "PROXY_CREDENTIALS" ||
      data === "PROXY_KEY" ||
      data === "HTTP" ||
      data === "CURRENT" ||
      data === "PASS" ||
      data === "CERT" ||
      data === "TOKEN"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "PASSWORD",
        "SSH_KEY",
        "ASSETS_KEY",
        "PROXY_CREDENTIALS",
        "PROXY_KEY",
        "HTTP",
        "CURRENT",
        "PASS",
      ],
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
