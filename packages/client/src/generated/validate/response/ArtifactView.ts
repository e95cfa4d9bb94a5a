// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../response/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "../response/AllowedSandboxView.js";
import { ArtifactAuthorizationView as $ArtifactAuthorizationView } from "../response/ArtifactAuthorizationView.js";
import { ArtifactPermissionsView as $ArtifactPermissionsView } from "../response/ArtifactPermissionsView.js";
import { ShortArtifactView as $ShortArtifactView } from "../response/ShortArtifactView.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "../response/ShortEnvironmentView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";

export const ArtifactView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortArtifactView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortArtifactView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.project !== undefined) {
      let data0 = data.project;
      if (data0 !== null) {
        if (!$ShortProjectView.call(this, data0, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ShortProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data1 = data.environment;
      if (data1 !== null) {
        if (!$ShortEnvironmentView.call(this, data1, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $ShortEnvironmentView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.authorization !== undefined) {
      let data2 = data.authorization;
      if (data2 !== null) {
        if (
          !$ArtifactAuthorizationView.call(this, data2, { instancePath: instancePath + "/authorization" })
        ) {
          vErrors = append(vErrors, $ArtifactAuthorizationView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data3 = data.permissions;
      if (data3 !== null) {
        if (!$ArtifactPermissionsView.call(this, data3, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $ArtifactPermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data4 = data.allowed_pipelines;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$AllowedPipelineView.call(this, data4[i0], {
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
      let data6 = data.pipelines_access_level;
      if (data6 !== null) {
        if (!$AccessLevel.call(this, data6, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_sandboxes !== undefined) {
      let data7 = data.allowed_sandboxes;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_sandboxes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$AllowedSandboxView.call(this, data7[i1], {
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
      let data9 = data.sandboxes_access_level;
      if (data9 !== null) {
        if (!$AccessLevel.call(this, data9, { instancePath: instancePath + "/sandboxes_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.created_date !== undefined) {
      let data10 = data.created_date;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/created_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.retention_rules !== undefined) {
      let data11 = data.retention_rules;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retention_rules", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
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
