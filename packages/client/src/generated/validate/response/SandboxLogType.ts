// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const SandboxLogType: Validate = validate0;

const schema1 = ["STDOUT", "STDERR"];
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  if (typeof data == "number") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  if (typeof data === "string") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
