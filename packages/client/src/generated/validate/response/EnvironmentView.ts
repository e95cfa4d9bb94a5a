// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { AllowedEnvironmentView as $AllowedEnvironmentView } from "../response/AllowedEnvironmentView.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../response/AllowedPipelineView.js";
import { EnvironmentScope as $EnvironmentScope } from "../response/EnvironmentScope.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";

export const EnvironmentView: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "identifier" });
      errors++;
    }
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "create_date" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data5 = data.note;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data6 = data.agent_note;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data7 = data.tags;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i0, { type: "string" });
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data7[i1], data7[j0])) {
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
      let data9 = data.icon;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/icon", { type: "string or null" });
        errors++;
      }
    }
    if (data.public_url !== undefined) {
      let data10 = data.public_url;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/public_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.pipelines_access_level !== undefined) {
      let data11 = data.pipelines_access_level;
      if (data11 !== null) {
        if (!$AccessLevel.call(this, data11, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environments_access_level !== undefined) {
      let data12 = data.environments_access_level;
      if (data12 !== null) {
        if (!$AccessLevel.call(this, data12, { instancePath: instancePath + "/environments_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data13 = data.allowed_pipelines;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (
            !$AllowedPipelineView.call(this, data13[i2], {
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
      let data15 = data.allowed_environments;
      if (!Array.isArray(data15) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (
            !$AllowedEnvironmentView.call(this, data15[i3], {
              instancePath: instancePath + "/allowed_environments/" + i3,
            })
          ) {
            vErrors = append(vErrors, $AllowedEnvironmentView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string" });
        errors++;
      }
    }
    if (data.project !== undefined) {
      let data18 = data.project;
      if (data18 !== null) {
        if (!$ShortProjectView.call(this, data18, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ShortProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data19 = data.permissions;
      if (data19 !== null) {
        if (!$PermissionsView.call(this, data19, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.base_environments !== undefined) {
      let data20 = data.base_environments;
      if (!Array.isArray(data20) && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/base_environments", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data20)) {
        const len3 = data20.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (typeof data20[i4] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/base_environments/" + i4, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.targets !== undefined) {
      let data22 = data.targets;
      if (!Array.isArray(data22) && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/targets", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data22)) {
        const len4 = data22.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data23 = data22[i5];
          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            vErrors = collect(vErrors, "is", instancePath + "/targets/" + i5, { type: "object" });
            errors++;
          }
        }
      }
    }
    if (data.base_only !== undefined) {
      let data24 = data.base_only;
      if (typeof data24 !== "boolean" && data24 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/base_only", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data25 = data.scope;
      if (data25 !== null) {
        if (!$EnvironmentScope.call(this, data25, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $EnvironmentScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.variables !== undefined) {
      let data26 = data.variables;
      if (!Array.isArray(data26) && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data26)) {
        const len5 = data26.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (
            !$EnvironmentVariableView.call(this, data26[i6], {
              instancePath: instancePath + "/variables/" + i6,
            })
          ) {
            vErrors = append(vErrors, $EnvironmentVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
