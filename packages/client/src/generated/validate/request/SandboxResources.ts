// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const SandboxResources: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "1x2" ||
      data === "2x4" ||
      data === "3x6" ||
      data === "4x8" ||
      data === "5x10" ||
      data === "6x12" ||
      data === "7x14" ||
      data === "8x16" ||
      data === "9x18" ||
      data === "10x20" ||
      data === "11x22" ||
      data === "12x24" ||
      data === "CUSTOM"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["1x2", "2x4", "3x6", "4x8", "5x10", "6x12", "7x14", "8x16"],
      more: 5,
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
