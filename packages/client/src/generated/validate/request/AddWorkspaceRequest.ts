// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { UpdateWorkspaceRequest as $UpdateWorkspaceRequest } from "../request/UpdateWorkspaceRequest.js";

export const AddWorkspaceRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateWorkspaceRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateWorkspaceRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domain === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "domain" });
      errors++;
    }
    if (data.domain !== undefined) {
      if (typeof data.domain !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/domain", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
