// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { UpdateWorkspaceMemberRequest as $UpdateWorkspaceMemberRequest } from "../request/UpdateWorkspaceMemberRequest.js";

export const AddWorkspaceMemberRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateWorkspaceMemberRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateWorkspaceMemberRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "email" });
      errors++;
    }
    if (data.email !== undefined) {
      if (typeof data.email !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/email", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
