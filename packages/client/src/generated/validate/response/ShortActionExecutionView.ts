// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { ShortActionResponse as $ShortActionResponse } from "../response/ShortActionResponse.js";

export const ShortActionExecutionView: Validate = validate0;

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
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.action_execution_id !== undefined) {
      let data2 = data.action_execution_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/action_execution_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data3 = data.status;
      if (data3 !== null) {
        if (!$ExecutionStatus.call(this, data3, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $ExecutionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.start_date !== undefined) {
      let data4 = data.start_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data5 = data.finish_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/finish_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data6 = data.action;
      if (data6 !== null) {
        if (!$ShortActionResponse.call(this, data6, { instancePath: instancePath + "/action" })) {
          vErrors = append(vErrors, $ShortActionResponse.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
