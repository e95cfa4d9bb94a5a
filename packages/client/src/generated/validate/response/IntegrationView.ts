// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { IntegrationAuthType as $IntegrationAuthType } from "../response/IntegrationAuthType.js";
import { IntegrationPermissionsView as $IntegrationPermissionsView } from "../response/IntegrationPermissionsView.js";
import { IntegrationScope as $IntegrationScope } from "../response/IntegrationScope.js";
import { IntegrationType as $IntegrationType } from "../response/IntegrationType.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";

export const IntegrationView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "identifier" });
      errors++;
    }
    if (data.hash_id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "hash_id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.scope === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "scope" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$IntegrationType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $IntegrationType.errors);
        errors = vErrors.length;
      }
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
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string" });
        errors++;
      }
    }
    if (data.hash_id !== undefined) {
      if (typeof data.hash_id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/hash_id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.auth_type !== undefined) {
      let data6 = data.auth_type;
      if (data6 !== null) {
        if (!$IntegrationAuthType.call(this, data6, { instancePath: instancePath + "/auth_type" })) {
          vErrors = append(vErrors, $IntegrationAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.scope !== undefined) {
      if (!$IntegrationScope.call(this, data.scope, { instancePath: instancePath + "/scope" })) {
        vErrors = append(vErrors, $IntegrationScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_name !== undefined) {
      let data8 = data.project_name;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data9 = data.app_id;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.google_project !== undefined) {
      let data10 = data.google_project;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/google_project", { type: "string or null" });
        errors++;
      }
    }
    if (data.host_url !== undefined) {
      let data11 = data.host_url;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/host_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.webhook_address !== undefined) {
      let data12 = data.webhook_address;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/webhook_address", { type: "string or null" });
        errors++;
      }
    }
    if (data.audience !== undefined) {
      let data13 = data.audience;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/audience", { type: "string or null" });
        errors++;
      }
    }
    if (data.atop_url !== undefined) {
      let data14 = data.atop_url;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/atop_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data15 = data.permissions;
      if (data15 !== null) {
        if (
          !$IntegrationPermissionsView.call(this, data15, { instancePath: instancePath + "/permissions" })
        ) {
          vErrors = append(vErrors, $IntegrationPermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.all_pipelines_allowed !== undefined) {
      let data16 = data.all_pipelines_allowed;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/all_pipelines_allowed", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data17 = data.allowed_pipelines;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortPipelineView.call(this, data17[i0], {
              instancePath: instancePath + "/allowed_pipelines/" + i0,
            })
          ) {
            vErrors = append(vErrors, $ShortPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.disabled !== undefined) {
      let data19 = data.disabled;
      if (typeof data19 !== "boolean" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data20 = data.organization;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/organization", { type: "string or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data21 = data.note;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data22 = data.agent_note;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
