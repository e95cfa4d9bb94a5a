// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { PermissionSetIdRequest as $PermissionSetIdRequest } from "../request/PermissionSetIdRequest.js";

export const UpdateProjectMemberRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.permission_set === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "permission_set" });
      errors++;
    }
    if (data.permission_set !== undefined) {
      if (
        !$PermissionSetIdRequest.call(this, data.permission_set, {
          instancePath: instancePath + "/permission_set",
        })
      ) {
        vErrors = append(vErrors, $PermissionSetIdRequest.errors);
        errors = vErrors.length;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
