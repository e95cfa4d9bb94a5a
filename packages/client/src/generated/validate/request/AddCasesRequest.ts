// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AddTestCaseRequest as $AddTestCaseRequest } from "../request/AddTestCaseRequest.js";

export const AddCasesRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "cases" });
      errors++;
    }
    if (data.cases !== undefined) {
      let data0 = data.cases;
      if (!Array.isArray(data0)) {
        vErrors = collect(vErrors, "is", instancePath + "/cases", { type: "array" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$AddTestCaseRequest.call(this, data0[i0], { instancePath: instancePath + "/cases/" + i0 })) {
            vErrors = append(vErrors, $AddTestCaseRequest.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
