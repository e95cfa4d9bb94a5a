// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MemberIdRequest as $MemberIdRequest } from "../request/MemberIdRequest.js";
import { TestCiProvider as $TestCiProvider } from "../request/TestCiProvider.js";
import { TestRefType as $TestRefType } from "../request/TestRefType.js";

export const AddTestSessionRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ci_provider !== undefined) {
      let data0 = data.ci_provider;
      if (data0 !== null) {
        if (!$TestCiProvider.call(this, data0, { instancePath: instancePath + "/ci_provider" })) {
          vErrors = append(vErrors, $TestCiProvider.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ci_run_url !== undefined) {
      let data1 = data.ci_run_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ci_run_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.revision !== undefined) {
      let data2 = data.revision;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.ref_type !== undefined) {
      let data3 = data.ref_type;
      if (data3 !== null) {
        if (!$TestRefType.call(this, data3, { instancePath: instancePath + "/ref_type" })) {
          vErrors = append(vErrors, $TestRefType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ref_name !== undefined) {
      let data4 = data.ref_name;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ref_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.run_id !== undefined) {
      let data5 = data.run_id;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      let data6 = data.created_by;
      if (data6 !== null) {
        if (!$MemberIdRequest.call(this, data6, { instancePath: instancePath + "/created_by" })) {
          vErrors = append(vErrors, $MemberIdRequest.errors);
          errors = vErrors.length;
        }
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
