// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../response/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "../response/AllowedSandboxView.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "../response/ShortEnvironmentView.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";
import { TargetSettingsView as $TargetSettingsView } from "../response/TargetSettingsView.js";
import { TargetType as $TargetType } from "../response/TargetType.js";
import { TargetUseView as $TargetUseView } from "../response/TargetUseView.js";

export const TargetView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$TargetSettingsView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $TargetSettingsView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "identifier" });
      errors++;
    }
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      if (!$TargetType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $TargetType.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data5 = data.name;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.project !== undefined) {
      let data6 = data.project;
      if (data6 !== null) {
        if (!$ShortProjectView.call(this, data6, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ShortProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data7 = data.pipeline;
      if (data7 !== null) {
        if (!$ShortPipelineView.call(this, data7, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $ShortPipelineView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data8 = data.environment;
      if (data8 !== null) {
        if (!$ShortEnvironmentView.call(this, data8, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $ShortEnvironmentView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data9 = data.permissions;
      if (data9 !== null) {
        if (!$PermissionsView.call(this, data9, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipelines_access_level !== undefined) {
      let data10 = data.pipelines_access_level;
      if (data10 !== null) {
        if (!$AccessLevel.call(this, data10, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data11 = data.allowed_pipelines;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$AllowedPipelineView.call(this, data11[i0], {
              instancePath: instancePath + "/allowed_pipelines/" + i0,
            })
          ) {
            vErrors = append(vErrors, $AllowedPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.sandboxes_access_level !== undefined) {
      let data13 = data.sandboxes_access_level;
      if (data13 !== null) {
        if (!$AccessLevel.call(this, data13, { instancePath: instancePath + "/sandboxes_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_sandboxes !== undefined) {
      let data14 = data.allowed_sandboxes;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_sandboxes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$AllowedSandboxView.call(this, data14[i1], {
              instancePath: instancePath + "/allowed_sandboxes/" + i1,
            })
          ) {
            vErrors = append(vErrors, $AllowedSandboxView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.disabled !== undefined) {
      let data16 = data.disabled;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data17 = data.tags;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data17[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.use_as !== undefined) {
      let data19 = data.use_as;
      if (data19 !== null) {
        if (!$TargetUseView.call(this, data19, { instancePath: instancePath + "/use_as" })) {
          vErrors = append(vErrors, $TargetUseView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.note !== undefined) {
      let data20 = data.note;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data21 = data.agent_note;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
