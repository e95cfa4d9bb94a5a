// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { CommitFileRequest as $CommitFileRequest } from "../request/CommitFileRequest.js";

export const CommitNewFileRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$CommitFileRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $CommitFileRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "path" });
      errors++;
    }
    if (data.path !== undefined) {
      if (typeof data.path !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
