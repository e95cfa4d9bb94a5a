// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { FileEntryType as $FileEntryType } from "../response/FileEntryType.js";

export const SandboxContentItem: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.path === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "path" });
      errors++;
    }
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
    if (data.type !== undefined) {
      if (!$FileEntryType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $FileEntryType.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      if (typeof data.path !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string" });
        errors++;
      }
    }
    if (data.size !== undefined) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/size", { type: "integer or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
