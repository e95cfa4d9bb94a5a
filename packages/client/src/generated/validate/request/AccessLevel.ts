// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const AccessLevel: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "DENIED" ||
      data === "READ_ONLY" ||
      data === "USE_ONLY" ||
      data === "BLIND" ||
      data === "RUN_ONLY" ||
      data === "READ_WRITE" ||
      data === "MANAGE" ||
      data === "DEFAULT" ||
      data === "ALLOWED" ||
      data === "STAGE" ||
      data === "COMMIT"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["DENIED", "READ_ONLY", "USE_ONLY", "BLIND", "RUN_ONLY", "READ_WRITE", "MANAGE", "DEFAULT"],
      more: 3,
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
