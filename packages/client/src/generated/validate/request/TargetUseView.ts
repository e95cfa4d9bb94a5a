// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const TargetUseView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target !== undefined) {
      let data0 = data.target;
      if (typeof data0 !== "boolean" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.proxy !== undefined) {
      let data1 = data.proxy;
      if (typeof data1 !== "boolean" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/proxy", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
