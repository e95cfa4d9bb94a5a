// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AddVariableInObjectRequest as $AddVariableInObjectRequest } from "../request/AddVariableInObjectRequest.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { ProjectNameView as $ProjectNameView } from "../request/ProjectNameView.js";
import { SandboxAppView as $SandboxAppView } from "../request/SandboxAppView.js";
import { SandboxFetchView as $SandboxFetchView } from "../request/SandboxFetchView.js";
import { SandboxResources as $SandboxResources } from "../request/SandboxResources.js";
import { SandboxScope as $SandboxScope } from "../request/SandboxScope.js";
import { TunnelView as $TunnelView } from "../request/TunnelView.js";

export const UpdateSandboxRequest: Validate = validate0;

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
    if (data.resources !== undefined) {
      let data2 = data.resources;
      if (data2 !== null) {
        if (!$SandboxResources.call(this, data2, { instancePath: instancePath + "/resources" })) {
          vErrors = append(vErrors, $SandboxResources.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.first_boot_commands !== undefined) {
      let data3 = data.first_boot_commands;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/first_boot_commands", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_dir !== undefined) {
      let data4 = data.app_dir;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_dir", { type: "string or null" });
        errors++;
      }
    }
    if (data.apps !== undefined) {
      let data5 = data.apps;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/apps", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$SandboxAppView.call(this, data5[i0], { instancePath: instancePath + "/apps/" + i0 })) {
            vErrors = append(vErrors, $SandboxAppView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.fetch !== undefined) {
      let data7 = data.fetch;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$SandboxFetchView.call(this, data7[i1], { instancePath: instancePath + "/fetch/" + i1 })) {
            vErrors = append(vErrors, $SandboxFetchView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.timeout !== undefined) {
      let data9 = data.timeout;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data10 = data.tags;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data10[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.endpoints !== undefined) {
      let data12 = data.endpoints;
      if (!Array.isArray(data12) && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/endpoints", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!$TunnelView.call(this, data12[i3], { instancePath: instancePath + "/endpoints/" + i3 })) {
            vErrors = append(vErrors, $TunnelView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.variables !== undefined) {
      let data14 = data.variables;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !$AddVariableInObjectRequest.call(this, data14[i4], {
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
      let data16 = data.permissions;
      if (data16 !== null) {
        if (!$PermissionsView.call(this, data16, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.scope !== undefined) {
      let data17 = data.scope;
      if (data17 !== null) {
        if (!$SandboxScope.call(this, data17, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $SandboxScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data18 = data.project;
      if (data18 !== null) {
        if (!$ProjectNameView.call(this, data18, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectNameView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data19 = data.environment;
      if (data19 !== null) {
        if (!$EnvironmentIdView.call(this, data19, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
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
