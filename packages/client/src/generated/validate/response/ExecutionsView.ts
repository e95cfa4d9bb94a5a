// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortExecutionView as $ShortExecutionView } from "../response/ShortExecutionView.js";

export const ExecutionsView: Validate = validate0;

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
    if (data.executions === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "executions" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
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
    if (data.page !== undefined) {
      let data2 = data.page;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/page", { type: "integer or null" });
        errors++;
      }
    }
    if (data.page_size !== undefined) {
      let data3 = data.page_size;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/page_size", { type: "integer or null" });
        errors++;
      }
    }
    if (data.total_page_count !== undefined) {
      let data4 = data.total_page_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/total_page_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.element_count !== undefined) {
      let data5 = data.element_count;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/element_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.total_element_count !== undefined) {
      let data6 = data.total_element_count;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/total_element_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.executions !== undefined) {
      let data7 = data.executions;
      if (!Array.isArray(data7)) {
        vErrors = collect(vErrors, "is", instancePath + "/executions", { type: "array" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortExecutionView.call(this, data7[i0], { instancePath: instancePath + "/executions/" + i0 })
          ) {
            vErrors = append(vErrors, $ShortExecutionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
