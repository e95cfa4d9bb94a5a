// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { GroupPermissionView as $GroupPermissionView } from "../response/GroupPermissionView.js";
import { UserPermissionView as $UserPermissionView } from "../response/UserPermissionView.js";

export const IntegrationPermissionsView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.others !== undefined) {
      let data0 = data.others;
      if (data0 !== null) {
        if (!$AccessLevel(data0, { instancePath: instancePath + "/others", newValues })) {
          vErrors = vErrors === null ? $AccessLevel.errors : vErrors.concat($AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.admins !== undefined) {
      let data1 = data.admins;
      if (data1 !== null) {
        if (!$AccessLevel(data1, { instancePath: instancePath + "/admins", newValues })) {
          vErrors = vErrors === null ? $AccessLevel.errors : vErrors.concat($AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.users !== undefined) {
      let data2 = data.users;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/users",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$UserPermissionView(data2[i0], { instancePath: instancePath + "/users/" + i0, newValues })) {
            vErrors =
              vErrors === null ? $UserPermissionView.errors : vErrors.concat($UserPermissionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data4 = data.groups;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/groups",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$GroupPermissionView(data4[i1], { instancePath: instancePath + "/groups/" + i1, newValues })) {
            vErrors =
              vErrors === null ? $GroupPermissionView.errors : vErrors.concat($GroupPermissionView.errors);
            errors = vErrors.length;
          }
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
