// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";
import { UpdatePermissionSetRequest as $UpdatePermissionSetRequest } from "../request/UpdatePermissionSetRequest.js";

export const AddPermissionSetRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdatePermissionSetRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdatePermissionSetRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.repository_access_level === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "repository_access_level" });
      errors++;
    }
    if (data.pipeline_access_level === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "pipeline_access_level" });
      errors++;
    }
    if (data.sandbox_access_level === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "sandbox_access_level" });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.repository_access_level !== undefined) {
      if (
        !$AccessLevel.call(this, data.repository_access_level, {
          instancePath: instancePath + "/repository_access_level",
        })
      ) {
        vErrors = append(vErrors, $AccessLevel.errors);
        errors = vErrors.length;
      }
    }
    if (data.pipeline_access_level !== undefined) {
      if (
        !$AccessLevel.call(this, data.pipeline_access_level, {
          instancePath: instancePath + "/pipeline_access_level",
        })
      ) {
        vErrors = append(vErrors, $AccessLevel.errors);
        errors = vErrors.length;
      }
    }
    if (data.sandbox_access_level !== undefined) {
      if (
        !$AccessLevel.call(this, data.sandbox_access_level, {
          instancePath: instancePath + "/sandbox_access_level",
        })
      ) {
        vErrors = append(vErrors, $AccessLevel.errors);
        errors = vErrors.length;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
