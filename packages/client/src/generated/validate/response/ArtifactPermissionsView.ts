// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { ArtifactPermissionView as $ArtifactPermissionView } from "../response/ArtifactPermissionView.js";

export const ArtifactPermissionsView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.others !== undefined) {
      let data0 = data.others;
      if (data0 !== null) {
        if (!$AccessLevel.call(this, data0, { instancePath: instancePath + "/others" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.users !== undefined) {
      let data1 = data.users;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/users", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ArtifactPermissionView.call(this, data1[i0], { instancePath: instancePath + "/users/" + i0 })
          ) {
            vErrors = append(vErrors, $ArtifactPermissionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data3 = data.groups;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/groups", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$ArtifactPermissionView.call(this, data3[i1], { instancePath: instancePath + "/groups/" + i1 })
          ) {
            vErrors = append(vErrors, $ArtifactPermissionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
