// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";

export const AllowedSandboxView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "project" },
      });
      errors++;
    }
    if (data.sandbox === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "sandbox" },
      });
      errors++;
    }
    if (data.project !== undefined) {
      if (typeof data.project !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/project",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.sandbox !== undefined) {
      if (typeof data.sandbox !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/sandbox",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.access_level !== undefined) {
      let data2 = data.access_level;
      if (data2 !== null) {
        if (!$AccessLevel(data2, { instancePath: instancePath + "/access_level", newValues })) {
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
