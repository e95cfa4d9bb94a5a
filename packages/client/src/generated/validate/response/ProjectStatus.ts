// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const ProjectStatus: Validate = validate0;
const schema1 = ["ACTIVE", "CLOSED"];

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data == "number") {
    if (!schema1.includes(data)) {
      newValues.push(instancePath);
    }
  }
  if (typeof data === "string") {
    if (!schema1.includes(data)) {
      newValues.push(instancePath);
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "string" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
