// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../request/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "../request/AllowedSandboxView.js";
import { ArtifactAuthorizationView as $ArtifactAuthorizationView } from "../request/ArtifactAuthorizationView.js";
import { ArtifactPermissionsView as $ArtifactPermissionsView } from "../request/ArtifactPermissionsView.js";
import { ArtifactScope as $ArtifactScope } from "../request/ArtifactScope.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { ProjectNameView as $ProjectNameView } from "../request/ProjectNameView.js";

export const UpdateArtifactRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data2 = data.scope;
      if (data2 !== null) {
        if (!$ArtifactScope.call(this, data2, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $ArtifactScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data3 = data.project;
      if (data3 !== null) {
        if (!$ProjectNameView.call(this, data3, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectNameView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data4 = data.environment;
      if (data4 !== null) {
        if (!$EnvironmentIdView.call(this, data4, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.authorization !== undefined) {
      let data5 = data.authorization;
      if (data5 !== null) {
        if (
          !$ArtifactAuthorizationView.call(this, data5, { instancePath: instancePath + "/authorization" })
        ) {
          vErrors = append(vErrors, $ArtifactAuthorizationView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data6 = data.permissions;
      if (data6 !== null) {
        if (!$ArtifactPermissionsView.call(this, data6, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $ArtifactPermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data7 = data.allowed_pipelines;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$AllowedPipelineView.call(this, data7[i0], {
              instancePath: instancePath + "/allowed_pipelines/" + i0,
            })
          ) {
            vErrors = append(vErrors, $AllowedPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.pipelines_access_level !== undefined) {
      let data9 = data.pipelines_access_level;
      if (data9 !== null) {
        if (!$AccessLevel.call(this, data9, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_sandboxes !== undefined) {
      let data10 = data.allowed_sandboxes;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_sandboxes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$AllowedSandboxView.call(this, data10[i1], {
              instancePath: instancePath + "/allowed_sandboxes/" + i1,
            })
          ) {
            vErrors = append(vErrors, $AllowedSandboxView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.sandboxes_access_level !== undefined) {
      let data12 = data.sandboxes_access_level;
      if (data12 !== null) {
        if (!$AccessLevel.call(this, data12, { instancePath: instancePath + "/sandboxes_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.retention_rules !== undefined) {
      let data13 = data.retention_rules;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retention_rules", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
            vErrors = collect(vErrors, "is", instancePath + "/retention_rules/" + i2, { type: "object" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
