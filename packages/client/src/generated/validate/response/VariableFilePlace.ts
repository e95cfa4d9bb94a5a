// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const VariableFilePlace: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  if (!(data === "NONE" || data === "CONTAINER")) {
    vErrors = collect(vErrors, {
      instancePath,
      keyword: "enum",
      params: { allowedValues: ["NONE", "CONTAINER"] },
    });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
