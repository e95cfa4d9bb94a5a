// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { IntegrationAuthType as $IntegrationAuthType } from "../response/IntegrationAuthType.js";
import { IntegrationPermissionsView as $IntegrationPermissionsView } from "../response/IntegrationPermissionsView.js";
import { IntegrationScope as $IntegrationScope } from "../response/IntegrationScope.js";
import { IntegrationType as $IntegrationType } from "../response/IntegrationType.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";

export const IntegrationView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.url === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "url" } });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "html_url" },
      });
      errors++;
    }
    if (data.identifier === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "identifier" },
      });
      errors++;
    }
    if (data.hash_id === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "hash_id" },
      });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.scope === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scope" } });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$IntegrationType(data.type, { instancePath: instancePath + "/type", newValues })) {
        vErrors = vErrors === null ? $IntegrationType.errors : vErrors.concat($IntegrationType.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/html_url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      if (typeof data.identifier !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/identifier",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.hash_id !== undefined) {
      if (typeof data.hash_id !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/hash_id",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/name",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.auth_type !== undefined) {
      let data6 = data.auth_type;
      if (data6 !== null) {
        if (!$IntegrationAuthType(data6, { instancePath: instancePath + "/auth_type", newValues })) {
          vErrors =
            vErrors === null ? $IntegrationAuthType.errors : vErrors.concat($IntegrationAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.scope !== undefined) {
      if (!$IntegrationScope(data.scope, { instancePath: instancePath + "/scope", newValues })) {
        vErrors = vErrors === null ? $IntegrationScope.errors : vErrors.concat($IntegrationScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_name !== undefined) {
      let data8 = data.project_name;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/project_name",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data9 = data.app_id;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/app_id",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.google_project !== undefined) {
      let data10 = data.google_project;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/google_project",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.host_url !== undefined) {
      let data11 = data.host_url;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/host_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.webhook_address !== undefined) {
      let data12 = data.webhook_address;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/webhook_address",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.audience !== undefined) {
      let data13 = data.audience;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/audience",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.atop_url !== undefined) {
      let data14 = data.atop_url;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/atop_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data15 = data.permissions;
      if (data15 !== null) {
        if (
          !$IntegrationPermissionsView(data15, { instancePath: instancePath + "/permissions", newValues })
        ) {
          vErrors =
            vErrors === null
              ? $IntegrationPermissionsView.errors
              : vErrors.concat($IntegrationPermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.all_pipelines_allowed !== undefined) {
      let data16 = data.all_pipelines_allowed;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/all_pipelines_allowed",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data17 = data.allowed_pipelines;
      if (!Array.isArray(data17) && data17 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/allowed_pipelines",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data17)) {
        const len0 = data17.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$ShortPipelineView(data17[i0], {
              instancePath: instancePath + "/allowed_pipelines/" + i0,
              newValues,
            })
          ) {
            vErrors =
              vErrors === null ? $ShortPipelineView.errors : vErrors.concat($ShortPipelineView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.disabled !== undefined) {
      let data19 = data.disabled;
      if (typeof data19 !== "boolean" && data19 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/disabled",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data20 = data.organization;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/organization",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data21 = data.note;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data22 = data.agent_note;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/agent_note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
