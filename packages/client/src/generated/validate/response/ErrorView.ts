// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ErrorMessageView as $ErrorMessageView } from "../response/ErrorMessageView.js";

export const ErrorView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors !== undefined) {
      let data0 = data.errors;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/errors", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$ErrorMessageView.call(this, data0[i0], { instancePath: instancePath + "/errors/" + i0 })) {
            vErrors = append(vErrors, $ErrorMessageView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
