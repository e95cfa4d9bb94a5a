// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { ProjectView as $ProjectView } from "../response/ProjectView.js";
import { SandboxAppView as $SandboxAppView } from "../response/SandboxAppView.js";
import { SandboxFetchView as $SandboxFetchView } from "../response/SandboxFetchView.js";
import { SandboxResources as $SandboxResources } from "../response/SandboxResources.js";
import { SandboxScope as $SandboxScope } from "../response/SandboxScope.js";
import { SandboxSetupStatus as $SandboxSetupStatus } from "../response/SandboxSetupStatus.js";
import { SandboxStatus as $SandboxStatus } from "../response/SandboxStatus.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "../response/ShortEnvironmentView.js";
import { TunnelView as $TunnelView } from "../response/TunnelView.js";

export const SandboxResponse: Validate = validate0;

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
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "identifier" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "status" });
      errors++;
    }
    if (data.setup_status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "setup_status" });
      errors++;
    }
    if (data.os === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "os" });
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
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!$SandboxStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $SandboxStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.setup_status !== undefined) {
      if (
        !$SandboxSetupStatus.call(this, data.setup_status, { instancePath: instancePath + "/setup_status" })
      ) {
        vErrors = append(vErrors, $SandboxSetupStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.os !== undefined) {
      if (typeof data.os !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/os", { type: "string" });
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data8 = data.resources;
      if (data8 !== null) {
        if (!$SandboxResources.call(this, data8, { instancePath: instancePath + "/resources" })) {
          vErrors = append(vErrors, $SandboxResources.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.first_boot_commands !== undefined) {
      let data9 = data.first_boot_commands;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/first_boot_commands", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_dir !== undefined) {
      let data10 = data.app_dir;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_dir", { type: "string or null" });
        errors++;
      }
    }
    if (data.apps !== undefined) {
      let data11 = data.apps;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/apps", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$SandboxAppView.call(this, data11[i0], { instancePath: instancePath + "/apps/" + i0 })) {
            vErrors = append(vErrors, $SandboxAppView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.fetch !== undefined) {
      let data13 = data.fetch;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$SandboxFetchView.call(this, data13[i1], { instancePath: instancePath + "/fetch/" + i1 })) {
            vErrors = append(vErrors, $SandboxFetchView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.timeout !== undefined) {
      let data15 = data.timeout;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.tags !== undefined) {
      let data16 = data.tags;
      if (!Array.isArray(data16) && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data16[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.boot_logs !== undefined) {
      let data18 = data.boot_logs;
      if (!Array.isArray(data18) && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/boot_logs", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data18)) {
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data18[i3] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/boot_logs/" + i3, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.endpoints !== undefined) {
      let data20 = data.endpoints;
      if (!Array.isArray(data20) && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/endpoints", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!$TunnelView.call(this, data20[i4], { instancePath: instancePath + "/endpoints/" + i4 })) {
            vErrors = append(vErrors, $TunnelView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ssh_host !== undefined) {
      let data22 = data.ssh_host;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ssh_host", { type: "string or null" });
        errors++;
      }
    }
    if (data.ssh_port !== undefined) {
      let data23 = data.ssh_port;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23)) && data23 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ssh_port", { type: "integer or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data24 = data.scope;
      if (data24 !== null) {
        if (!$SandboxScope.call(this, data24, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $SandboxScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data25 = data.project;
      if (data25 !== null) {
        if (!$ProjectView.call(this, data25, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data26 = data.environment;
      if (data26 !== null) {
        if (!$ShortEnvironmentView.call(this, data26, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $ShortEnvironmentView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.permissions !== undefined) {
      let data27 = data.permissions;
      if (data27 !== null) {
        if (!$PermissionsView.call(this, data27, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.note !== undefined) {
      let data28 = data.note;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data29 = data.agent_note;
      if (typeof data29 !== "string" && data29 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
    if (data.create_date !== undefined) {
      let data30 = data.create_date;
      if (typeof data30 !== "string" && data30 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data31 = data.variables;
      if (!Array.isArray(data31) && data31 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data31)) {
        const len5 = data31.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !$EnvironmentVariableView.call(this, data31[i5], {
              instancePath: instancePath + "/variables/" + i5,
            })
          ) {
            vErrors = append(vErrors, $EnvironmentVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.source_sandbox_id !== undefined) {
      let data33 = data.source_sandbox_id;
      if (typeof data33 !== "string" && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/source_sandbox_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.snapshot_id !== undefined) {
      let data34 = data.snapshot_id;
      if (typeof data34 !== "string" && data34 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/snapshot_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
