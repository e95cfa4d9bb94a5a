// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";
import { AllowedPipelineView as $AllowedPipelineView } from "../request/AllowedPipelineView.js";
import { AllowedSandboxView as $AllowedSandboxView } from "../request/AllowedSandboxView.js";
import { VariableFilePlace as $VariableFilePlace } from "../request/VariableFilePlace.js";
import { VariableType as $VariableType } from "../request/VariableType.js";

export const AddVariableInObjectRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "key" });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string" });
        errors++;
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/value", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      if (!$VariableType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $VariableType.errors);
        errors = vErrors.length;
      }
    }
    if (data.settable !== undefined) {
      let data3 = data.settable;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/settable", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.run_only_settable !== undefined) {
      let data4 = data.run_only_settable;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_only_settable", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.encrypted !== undefined) {
      let data5 = data.encrypted;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/encrypted", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.init_path !== undefined) {
      let data6 = data.init_path;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/init_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.defaults !== undefined) {
      let data7 = data.defaults;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/defaults", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_path !== undefined) {
      let data8 = data.file_path;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/file_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_chmod !== undefined) {
      let data9 = data.file_chmod;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/file_chmod", { type: "string or null" });
        errors++;
      }
    }
    if (data.file_place !== undefined) {
      let data10 = data.file_place;
      if (data10 !== null) {
        if (!$VariableFilePlace.call(this, data10, { instancePath: instancePath + "/file_place" })) {
          vErrors = append(vErrors, $VariableFilePlace.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.password !== undefined) {
      let data11 = data.password;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/password", { type: "string or null" });
        errors++;
      }
    }
    if (data.passphrase !== undefined) {
      let data12 = data.passphrase;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/passphrase", { type: "string or null" });
        errors++;
      }
    }
    if (data.key_identifier !== undefined) {
      let data13 = data.key_identifier;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key_identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.disabled !== undefined) {
      let data14 = data.disabled;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data15 = data.description;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.pipelines_access_level !== undefined) {
      let data16 = data.pipelines_access_level;
      if (data16 !== null) {
        if (!$AccessLevel.call(this, data16, { instancePath: instancePath + "/pipelines_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sandboxes_access_level !== undefined) {
      let data17 = data.sandboxes_access_level;
      if (data17 !== null) {
        if (!$AccessLevel.call(this, data17, { instancePath: instancePath + "/sandboxes_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data18 = data.allowed_pipelines;
      if (!Array.isArray(data18) && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$AllowedPipelineView.call(this, data18[i0], {
              instancePath: instancePath + "/allowed_pipelines/" + i0,
            })
          ) {
            vErrors = append(vErrors, $AllowedPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.allowed_sandboxes !== undefined) {
      let data20 = data.allowed_sandboxes;
      if (!Array.isArray(data20) && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_sandboxes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data20)) {
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$AllowedSandboxView.call(this, data20[i1], {
              instancePath: instancePath + "/allowed_sandboxes/" + i1,
            })
          ) {
            vErrors = append(vErrors, $AllowedSandboxView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.note !== undefined) {
      let data22 = data.note;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data23 = data.agent_note;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
