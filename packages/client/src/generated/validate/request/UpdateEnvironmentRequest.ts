// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";
import { AddVariableInObjectRequest as $AddVariableInObjectRequest } from "../request/AddVariableInObjectRequest.js";
import { AllowedEnvironmentView as $AllowedEnvironmentView } from "../request/AllowedEnvironmentView.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../request/AllowedPipelineView.js";
import { EnvironmentScope as $EnvironmentScope } from "../request/EnvironmentScope.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { ProjectNameView as $ProjectNameView } from "../request/ProjectNameView.js";

export const UpdateEnvironmentRequest: Validate = validate0;

const func0 = isEqual;
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
    if (data.tags !== undefined) {
      let data2 = data.tags;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i0, { type: "string" });
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data2[i1], data2[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/tags", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
    if (data.icon !== undefined) {
      let data4 = data.icon;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/icon", { type: "string or null" });
        errors++;
      }
    }
    if (data.public_url !== undefined) {
      let data5 = data.public_url;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/public_url", { type: "string or null" });
        errors++;
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
    if (data.environments_access_level !== undefined) {
      let data7 = data.environments_access_level;
      if (data7 !== null) {
        if (!$AccessLevel.call(this, data7, { instancePath: instancePath + "/environments_access_level" })) {
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
        const len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (
            !$AllowedPipelineView.call(this, data8[i2], {
              instancePath: instancePath + "/allowed_pipelines/" + i2,
            })
          ) {
            vErrors = append(vErrors, $AllowedPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.allowed_environments !== undefined) {
      let data10 = data.allowed_environments;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (
            !$AllowedEnvironmentView.call(this, data10[i3], {
              instancePath: instancePath + "/allowed_environments/" + i3,
            })
          ) {
            vErrors = append(vErrors, $AllowedEnvironmentView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.project !== undefined) {
      let data12 = data.project;
      if (data12 !== null) {
        if (!$ProjectNameView.call(this, data12, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectNameView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data13 = data.permissions;
      if (data13 !== null) {
        if (!$PermissionsView.call(this, data13, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.base_environments !== undefined) {
      let data14 = data.base_environments;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/base_environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (typeof data14[i4] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/base_environments/" + i4, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.base_only !== undefined) {
      let data16 = data.base_only;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/base_only", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data17 = data.scope;
      if (data17 !== null) {
        if (!$EnvironmentScope.call(this, data17, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $EnvironmentScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.variables !== undefined) {
      let data18 = data.variables;
      if (!Array.isArray(data18) && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data18)) {
        const len4 = data18.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (
            !$AddVariableInObjectRequest.call(this, data18[i5], {
              instancePath: instancePath + "/variables/" + i5,
            })
          ) {
            vErrors = append(vErrors, $AddVariableInObjectRequest.errors);
            errors = vErrors.length;
          }
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
