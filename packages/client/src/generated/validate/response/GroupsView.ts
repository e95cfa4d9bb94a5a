// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { ShortGroupView as $ShortGroupView } from "../response/ShortGroupView.js";

export const GroupsView: Validate = validate0;

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
    if (data.groups === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "groups" },
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
    if (data.groups !== undefined) {
      let data2 = data.groups;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$ShortGroupView(data2[i0], { instancePath: instancePath + "/groups/" + i0, newValues })) {
            vErrors = vErrors === null ? $ShortGroupView.errors : vErrors.concat($ShortGroupView.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/groups",
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
