// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TestCaseStatus as $TestCaseStatus } from "../response/TestCaseStatus.js";

export const TestGroupView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data4 = data.status;
      if (data4 !== null) {
        if (!$TestCaseStatus.call(this, data4, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $TestCaseStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.time !== undefined) {
      let data5 = data.time;
      if (!(typeof data5 == "number") && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/time", { type: "number or null" });
        errors++;
      }
    }
    if (data.tests_count !== undefined) {
      let data6 = data.tests_count;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tests_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.failed_count !== undefined) {
      let data7 = data.failed_count;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/failed_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.skipped_count !== undefined) {
      let data8 = data.skipped_count;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/skipped_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.error_count !== undefined) {
      let data9 = data.error_count;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error_count", { type: "integer or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
