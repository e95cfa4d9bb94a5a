// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AddVariableInObjectRequest as $AddVariableInObjectRequest } from "../request/AddVariableInObjectRequest.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { SandboxFetchView as $SandboxFetchView } from "../request/SandboxFetchView.js";
import { SandboxResources as $SandboxResources } from "../request/SandboxResources.js";
import { SandboxScope as $SandboxScope } from "../request/SandboxScope.js";
import { TunnelView as $TunnelView } from "../request/TunnelView.js";

export const AddSandboxRequest: Validate = validate0;

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
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
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
    if (data.source_sandbox_id !== undefined) {
      let data2 = data.source_sandbox_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/source_sandbox_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.snapshot_id !== undefined) {
      let data3 = data.snapshot_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/snapshot_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.os !== undefined) {
      let data4 = data.os;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/os", { type: "string or null" });
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data5 = data.resources;
      if (data5 !== null) {
        if (!$SandboxResources.call(this, data5, { instancePath: instancePath + "/resources" })) {
          vErrors = append(vErrors, $SandboxResources.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.timeout !== undefined) {
      let data6 = data.timeout;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.first_boot_commands !== undefined) {
      let data7 = data.first_boot_commands;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/first_boot_commands", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_dir !== undefined) {
      let data8 = data.app_dir;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_dir", { type: "string or null" });
        errors++;
      }
    }
    if (data.apps !== undefined) {
      let data9 = data.apps;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/apps", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/apps/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.fetch !== undefined) {
      let data11 = data.fetch;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$SandboxFetchView.call(this, data11[i1], { instancePath: instancePath + "/fetch/" + i1 })) {
            vErrors = append(vErrors, $SandboxFetchView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.tags !== undefined) {
      let data13 = data.tags;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data13[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.endpoints !== undefined) {
      let data15 = data.endpoints;
      if (!Array.isArray(data15) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/endpoints", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len3 = data15.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!$TunnelView.call(this, data15[i3], { instancePath: instancePath + "/endpoints/" + i3 })) {
            vErrors = append(vErrors, $TunnelView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.variables !== undefined) {
      let data17 = data.variables;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !$AddVariableInObjectRequest.call(this, data17[i4], {
              instancePath: instancePath + "/variables/" + i4,
            })
          ) {
            vErrors = append(vErrors, $AddVariableInObjectRequest.errors);
            errors = vErrors.length;
          }
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
    if (data.scope !== undefined) {
      let data20 = data.scope;
      if (data20 !== null) {
        if (!$SandboxScope.call(this, data20, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $SandboxScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data21 = data.environment;
      if (data21 !== null) {
        if (!$EnvironmentIdView.call(this, data21, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
          errors = vErrors.length;
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
