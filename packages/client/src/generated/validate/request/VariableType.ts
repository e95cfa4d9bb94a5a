// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const VariableType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "VAR" ||
      data === "FILE" ||
      data === "SSH_KEY" ||
      data === "IOS_KEYCHAIN" ||
      data === "IOS_PROVISION_PROFILES" ||
      data === "SSH_PUBLIC_KEY" ||
      data === "GPG_KEY" ||
      data === "P12"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: [
        "VAR",
        "FILE",
        "SSH_KEY",
        "IOS_KEYCHAIN",
        "IOS_PROVISION_PROFILES",
        "SSH_PUBLIC_KEY",
        "GPG_KEY",
        "P12",
      ],
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
