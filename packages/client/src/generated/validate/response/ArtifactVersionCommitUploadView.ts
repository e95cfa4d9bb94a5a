// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const ArtifactVersionCommitUploadView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.upload_path === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "upload_path" });
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.upload_path !== undefined) {
      if (typeof data.upload_path !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/upload_path", { type: "string" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
