// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { VisualTestsOutputStatus as $VisualTestsOutputStatus } from "../response/VisualTestsOutputStatus.js";

export const VisualTestsOutputView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (data1 !== null) {
        if (!$VisualTestsOutputStatus.call(this, data1, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $VisualTestsOutputStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.error !== undefined) {
      let data2 = data.error;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
