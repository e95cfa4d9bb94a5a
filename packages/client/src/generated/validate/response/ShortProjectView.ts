// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ProjectAccess as $ProjectAccess } from "../response/ProjectAccess.js";
import { ProjectStatus as $ProjectStatus } from "../response/ProjectStatus.js";

export const ShortProjectView: Validate = validate0;

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
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.display_name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "display_name" });
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
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.display_name !== undefined) {
      if (typeof data.display_name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/display_name", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!$ProjectStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $ProjectStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== undefined) {
      let data5 = data.access;
      if (data5 !== null) {
        if (!$ProjectAccess.call(this, data5, { instancePath: instancePath + "/access" })) {
          vErrors = append(vErrors, $ProjectAccess.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.create_date !== undefined) {
      let data6 = data.create_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
