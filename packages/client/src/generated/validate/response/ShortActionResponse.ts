// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionVariableView as $ActionVariableView } from "../response/ActionVariableView.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";

export const ShortActionResponse: Validate = validate0;

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
    if (data.id !== undefined) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data3 = data.name;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data4 = data.type;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/type", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_time !== undefined) {
      let data5 = data.trigger_time;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_time", { type: "string or null" });
        errors++;
      }
    }
    if (data.last_execution_status !== undefined) {
      let data6 = data.last_execution_status;
      if (data6 !== null) {
        if (!$ExecutionStatus.call(this, data6, { instancePath: instancePath + "/last_execution_status" })) {
          vErrors = append(vErrors, $ExecutionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.disabled !== undefined) {
      let data7 = data.disabled;
      if (typeof data7 !== "boolean" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.ignore_errors !== undefined) {
      let data8 = data.ignore_errors;
      if (typeof data8 !== "boolean" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_errors", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.run_next !== undefined) {
      let data9 = data.run_next;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_next", { type: "string or null" });
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data10 = data.variables;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ActionVariableView.call(this, data10[i0], { instancePath: instancePath + "/variables/" + i0 })
          ) {
            vErrors = append(vErrors, $ActionVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
