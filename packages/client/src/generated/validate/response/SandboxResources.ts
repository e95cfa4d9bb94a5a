// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const SandboxResources: Validate = validate0;

const schema1 = [
  "1x2",
  "2x4",
  "3x6",
  "4x8",
  "5x10",
  "6x12",
  "7x14",
  "8x16",
  "9x18",
  "10x20",
  "11x22",
  "12x24",
  "CUSTOM",
];
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
