// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { FileChangeStatus as $FileChangeStatus } from "../response/FileChangeStatus.js";

export const FileEntryView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file_name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "file_name" });
      errors++;
    }
    if (data.file_name !== undefined) {
      if (typeof data.file_name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/file_name", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data1 = data.status;
      if (data1 !== null) {
        if (!$FileChangeStatus.call(this, data1, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $FileChangeStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.additions !== undefined) {
      let data2 = data.additions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/additions", { type: "integer or null" });
        errors++;
      }
    }
    if (data.deletions !== undefined) {
      let data3 = data.deletions;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/deletions", { type: "integer or null" });
        errors++;
      }
    }
    if (data.total !== undefined) {
      let data4 = data.total;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/total", { type: "integer or null" });
        errors++;
      }
    }
    if (data.patch !== undefined) {
      let data5 = data.patch;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/patch", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
