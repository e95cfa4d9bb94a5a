// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../request/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "../request/AllowedSandboxView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { PipelineIdView as $PipelineIdView } from "../request/PipelineIdView.js";
import { ProjectNameView as $ProjectNameView } from "../request/ProjectNameView.js";
import { TargetSettingsView as $TargetSettingsView } from "../request/TargetSettingsView.js";
import { TargetType as $TargetType } from "../request/TargetType.js";
import { TargetUseView as $TargetUseView } from "../request/TargetUseView.js";

export const UpdateTargetRequest: Validate = validate0;

const func0 = isEqual;
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
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== null) {
        if (!$TargetType.call(this, data0, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $TargetType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
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
    if (data.pipeline !== undefined) {
      let data4 = data.pipeline;
      if (data4 !== null) {
        if (!$PipelineIdView.call(this, data4, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $PipelineIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data5 = data.environment;
      if (data5 !== null) {
        if (!$EnvironmentIdView.call(this, data5, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data6 = data.permissions;
      if (data6 !== null) {
        if (!$PermissionsView.call(this, data6, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipelines_access_level !== undefined) {
      let data7 = data.pipelines_access_level;
      if (data7 !== null) {
        if (!$AccessLevel.call(this, data7, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data8 = data.allowed_pipelines;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$AllowedPipelineView.call(this, data8[i0], {
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
      let data10 = data.sandboxes_access_level;
      if (data10 !== null) {
        if (!$AccessLevel.call(this, data10, { instancePath: instancePath + "/sandboxes_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_sandboxes !== undefined) {
      let data11 = data.allowed_sandboxes;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_sandboxes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$AllowedSandboxView.call(this, data11[i1], {
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
      let data13 = data.disabled;
      if (typeof data13 !== "boolean" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data14 = data.tags;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data14[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i2, { type: "string" });
            errors++;
          }
        }
        let i3 = data14.length;
        let j0;
        if (i3 > 1) {
          outer0: for (; i3--; ) {
            for (j0 = i3; j0--; ) {
              if (func0(data14[i3], data14[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/tags", { i: i3, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
    if (data.use_as !== undefined) {
      let data16 = data.use_as;
      if (data16 !== null) {
        if (!$TargetUseView.call(this, data16, { instancePath: instancePath + "/use_as" })) {
          vErrors = append(vErrors, $TargetUseView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.note !== undefined) {
      let data17 = data.note;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data18 = data.agent_note;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
