// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { VariableView as $VariableView } from "../response/VariableView.js";

export const VariablesView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "url" } });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "html_url" },
      });
      errors++;
    }
    if (data.variables === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "variables" },
      });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/html_url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data2 = data.variables;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$VariableView(data2[i0], { instancePath: instancePath + "/variables/" + i0, newValues })) {
            vErrors = vErrors === null ? $VariableView.errors : vErrors.concat($VariableView.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/variables",
          keyword: "type",
          params: { type: "array" },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
