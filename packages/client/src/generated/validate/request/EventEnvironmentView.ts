// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { EventEnvironmentScope as $EventEnvironmentScope } from "../request/EventEnvironmentScope.js";

export const EventEnvironmentView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier !== undefined) {
      let data0 = data.identifier;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data1 = data.tags;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.scope !== undefined) {
      let data3 = data.scope;
      if (data3 !== null) {
        if (!$EventEnvironmentScope.call(this, data3, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $EventEnvironmentScope.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
