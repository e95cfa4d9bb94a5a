// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const ActionExecutionLogsView: Validate = validate0;

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
    if (data.offset !== undefined) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/offset", { type: "integer or null" });
        errors++;
      }
    }
    if (data.element_count !== undefined) {
      let data3 = data.element_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/element_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.total_element_count !== undefined) {
      let data4 = data.total_element_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/total_element_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.logs !== undefined) {
      let data5 = data.logs;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/logs", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/logs/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
