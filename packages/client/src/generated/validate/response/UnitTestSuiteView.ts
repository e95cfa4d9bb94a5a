// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortUnitTestSuiteView as $ShortUnitTestSuiteView } from "../response/ShortUnitTestSuiteView.js";

export const UnitTestSuiteView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortUnitTestSuiteView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortUnitTestSuiteView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeout !== undefined) {
      let data0 = data.timeout;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.error_pattern !== undefined) {
      let data1 = data.error_pattern;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error_pattern", { type: "string or null" });
        errors++;
      }
    }
    if (data.token !== undefined) {
      let data2 = data.token;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token", { type: "string or null" });
        errors++;
      }
    }
    if (data.slow_threshold !== undefined) {
      let data3 = data.slow_threshold;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/slow_threshold", { type: "integer or null" });
        errors++;
      }
    }
    if (data.send_commit_status !== undefined) {
      let data4 = data.send_commit_status;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/send_commit_status", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
