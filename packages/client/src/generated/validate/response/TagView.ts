// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortCommitView as $ShortCommitView } from "../response/ShortCommitView.js";

export const TagView: Validate = validate0;

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
    if (data.name !== undefined) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.commit !== undefined) {
      let data3 = data.commit;
      if (data3 !== null) {
        if (!$ShortCommitView.call(this, data3, { instancePath: instancePath + "/commit" })) {
          vErrors = append(vErrors, $ShortCommitView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.message !== undefined) {
      let data4 = data.message;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/message", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
