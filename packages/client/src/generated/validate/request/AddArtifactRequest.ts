// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ArtifactAuthorizationView as $ArtifactAuthorizationView } from "../request/ArtifactAuthorizationView.js";
import { ArtifactScope as $ArtifactScope } from "../request/ArtifactScope.js";
import { ArtifactType as $ArtifactType } from "../request/ArtifactType.js";
import { UpdateArtifactRequest as $UpdateArtifactRequest } from "../request/UpdateArtifactRequest.js";

export const AddArtifactRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateArtifactRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateArtifactRequest.errors);
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
    if (data.scope === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "scope" });
      errors++;
    }
    if (data.authorization === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "authorization" });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$ArtifactType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $ArtifactType.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      if (!$ArtifactScope.call(this, data.scope, { instancePath: instancePath + "/scope" })) {
        vErrors = append(vErrors, $ArtifactScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorization !== undefined) {
      if (
        !$ArtifactAuthorizationView.call(this, data.authorization, {
          instancePath: instancePath + "/authorization",
        })
      ) {
        vErrors = append(vErrors, $ArtifactAuthorizationView.errors);
        errors = vErrors.length;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
