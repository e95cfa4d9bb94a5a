// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { EnvironmentScope as $EnvironmentScope } from "../response/EnvironmentScope.js";

export const ShortEnvironmentView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "identifier" });
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
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data5 = data.tags;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.scope !== undefined) {
      let data7 = data.scope;
      if (data7 !== null) {
        if (!$EnvironmentScope.call(this, data7, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $EnvironmentScope.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
