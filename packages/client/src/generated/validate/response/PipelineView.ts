// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { PipelineCacheScope as $PipelineCacheScope } from "../response/PipelineCacheScope.js";
import { ShortActionResponse as $ShortActionResponse } from "../response/ShortActionResponse.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";
import { TriggerConditionView as $TriggerConditionView } from "../response/TriggerConditionView.js";

export const PipelineView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortPipelineView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortPipelineView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "create_date" });
      errors++;
    }
    if (data.project === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "project" });
      errors++;
    }
    if (data.creator === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "creator" });
      errors++;
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string" });
        errors++;
      }
    }
    if (data.project !== undefined) {
      if (!$ShortProjectView.call(this, data.project, { instancePath: instancePath + "/project" })) {
        vErrors = append(vErrors, $ShortProjectView.errors);
        errors = vErrors.length;
      }
    }
    if (data.creator !== undefined) {
      if (!$MemberView.call(this, data.creator, { instancePath: instancePath + "/creator" })) {
        vErrors = append(vErrors, $MemberView.errors);
        errors = vErrors.length;
      }
    }
    if (data.permissions !== undefined) {
      let data3 = data.permissions;
      if (data3 !== null) {
        if (!$PermissionsView.call(this, data3, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.actions !== undefined) {
      let data4 = data.actions;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/actions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortActionResponse.call(this, data4[i0], { instancePath: instancePath + "/actions/" + i0 })
          ) {
            vErrors = append(vErrors, $ShortActionResponse.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data6 = data.trigger_conditions;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_conditions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$TriggerConditionView.call(this, data6[i1], {
              instancePath: instancePath + "/trigger_conditions/" + i1,
            })
          ) {
            vErrors = append(vErrors, $TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.worker !== undefined) {
      let data8 = data.worker;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/worker", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_branch !== undefined) {
      let data9 = data.remote_branch;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_branch", { type: "string or null" });
        errors++;
      }
    }
    if (data.manage_variables_by_yaml !== undefined) {
      let data10 = data.manage_variables_by_yaml;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/manage_variables_by_yaml", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.manage_permissions_by_yaml !== undefined) {
      let data11 = data.manage_permissions_by_yaml;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/manage_permissions_by_yaml", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data12 = data.variables;
      if (!Array.isArray(data12) && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$EnvironmentVariableView.call(this, data12[i2], {
              instancePath: instancePath + "/variables/" + i2,
            })
          ) {
            vErrors = append(vErrors, $EnvironmentVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.environments !== undefined) {
      let data14 = data.environments;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
            vErrors = collect(vErrors, "is", instancePath + "/environments/" + i3, { type: "object" });
            errors++;
          }
        }
      }
    }
    if (data.cache_scope !== undefined) {
      let data16 = data.cache_scope;
      if (data16 !== null) {
        if (!$PipelineCacheScope.call(this, data16, { instancePath: instancePath + "/cache_scope" })) {
          vErrors = append(vErrors, $PipelineCacheScope.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
