// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TestCaseStatus as $TestCaseStatus } from "../request/TestCaseStatus.js";

export const AddTestCaseRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.test_group_name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "test_group_name" });
      errors++;
    }
    if (data.classname === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "classname" });
      errors++;
    }
    if (data.status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "status" });
      errors++;
    }
    if (data.time === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "time" });
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.test_group_name !== undefined) {
      if (typeof data.test_group_name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/test_group_name", { type: "string" });
        errors++;
      }
    }
    if (data.classname !== undefined) {
      if (typeof data.classname !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/classname", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!$TestCaseStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $TestCaseStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.time !== undefined) {
      if (!(typeof data.time == "number")) {
        vErrors = collect(vErrors, "is", instancePath + "/time", { type: "number" });
        errors++;
      }
    }
    if (data.data !== undefined) {
      let data5 = data.data;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/data", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
