// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { ShortActionResponse as $ShortActionResponse } from "../response/ShortActionResponse.js";
import { SimpleVariableView as $SimpleVariableView } from "../response/SimpleVariableView.js";
import { VisualTestsOutputView as $VisualTestsOutputView } from "../response/VisualTestsOutputView.js";

export const ActionExecutionView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "status" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
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
    if (data.start_date !== undefined) {
      let data3 = data.start_date;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data4 = data.finish_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/finish_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.error_message !== undefined) {
      let data5 = data.error_message;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/error_message", { type: "string or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!$ExecutionStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $ExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.progress !== undefined) {
      let data7 = data.progress;
      if (!(typeof data7 == "number") && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/progress", { type: "number or null" });
        errors++;
      }
    }
    if (data.action !== undefined) {
      let data8 = data.action;
      if (data8 !== null) {
        if (!$ShortActionResponse.call(this, data8, { instancePath: instancePath + "/action" })) {
          vErrors = append(vErrors, $ShortActionResponse.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.terminator_id !== undefined) {
      let data9 = data.terminator_id;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/terminator_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.termination_date !== undefined) {
      let data10 = data.termination_date;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/termination_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.approver_id !== undefined) {
      let data11 = data.approver_id;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/approver_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.approval_date !== undefined) {
      let data12 = data.approval_date;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/approval_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.passed_variables !== undefined) {
      let data13 = data.passed_variables;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/passed_variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$SimpleVariableView.call(this, data13[i0], {
              instancePath: instancePath + "/passed_variables/" + i0,
            })
          ) {
            vErrors = append(vErrors, $SimpleVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.outputted_variables !== undefined) {
      let data15 = data.outputted_variables;
      if (!Array.isArray(data15) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/outputted_variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$SimpleVariableView.call(this, data15[i1], {
              instancePath: instancePath + "/outputted_variables/" + i1,
            })
          ) {
            vErrors = append(vErrors, $SimpleVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.visual_tests_output !== undefined) {
      let data17 = data.visual_tests_output;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/visual_tests_output", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$VisualTestsOutputView.call(this, data17[i2], {
              instancePath: instancePath + "/visual_tests_output/" + i2,
            })
          ) {
            vErrors = append(vErrors, $VisualTestsOutputView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.target !== undefined) {
      let data19 = data.target;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target", { type: "string or null" });
        errors++;
      }
    }
    if (data.log_url !== undefined) {
      let data20 = data.log_url;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/log_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.log !== undefined) {
      let data21 = data.log;
      if (!Array.isArray(data21) && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/log", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data21[i3] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/log/" + i3, { type: "string" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
