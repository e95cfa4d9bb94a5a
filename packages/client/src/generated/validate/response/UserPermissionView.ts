// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";

export const UserPermissionView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== undefined) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && data0 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.access_level !== undefined) {
      let data1 = data.access_level;
      if (data1 !== null) {
        if (!$AccessLevel(data1, { instancePath: instancePath + "/access_level", newValues })) {
          vErrors = vErrors === null ? $AccessLevel.errors : vErrors.concat($AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
