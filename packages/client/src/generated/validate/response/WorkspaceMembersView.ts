// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { WorkspaceMemberView as $WorkspaceMemberView } from "../response/WorkspaceMemberView.js";

export const WorkspaceMembersView: Validate = validate0;

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
    if (data.members === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "members" },
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
    if (data.members !== undefined) {
      let data2 = data.members;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$WorkspaceMemberView(data2[i0], { instancePath: instancePath + "/members/" + i0, newValues })
          ) {
            vErrors =
              vErrors === null ? $WorkspaceMemberView.errors : vErrors.concat($WorkspaceMemberView.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/members",
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
