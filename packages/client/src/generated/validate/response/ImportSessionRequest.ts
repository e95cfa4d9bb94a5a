// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TestCiProvider as $TestCiProvider } from "../response/TestCiProvider.js";
import { TestRefType as $TestRefType } from "../response/TestRefType.js";

export const ImportSessionRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "files" });
      errors++;
    }
    if (data.files !== undefined) {
      let data0 = data.files;
      if (!Array.isArray(data0)) {
        vErrors = collect(vErrors, "is", instancePath + "/files", { type: "array" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/files/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.ci_provider !== undefined) {
      let data2 = data.ci_provider;
      if (data2 !== null) {
        if (!$TestCiProvider.call(this, data2, { instancePath: instancePath + "/ci_provider" })) {
          vErrors = append(vErrors, $TestCiProvider.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ci_run_url !== undefined) {
      let data3 = data.ci_run_url;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ci_run_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.revision !== undefined) {
      let data4 = data.revision;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.ref_type !== undefined) {
      let data5 = data.ref_type;
      if (data5 !== null) {
        if (!$TestRefType.call(this, data5, { instancePath: instancePath + "/ref_type" })) {
          vErrors = append(vErrors, $TestRefType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ref_name !== undefined) {
      let data6 = data.ref_name;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ref_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.execution_id !== undefined) {
      let data7 = data.execution_id;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/execution_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.action_execution_id !== undefined) {
      let data8 = data.action_execution_id;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/action_execution_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
