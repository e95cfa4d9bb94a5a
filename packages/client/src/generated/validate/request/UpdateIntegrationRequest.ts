// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { IntegrationAuthType as $IntegrationAuthType } from "../request/IntegrationAuthType.js";
import { IntegrationPermissionsView as $IntegrationPermissionsView } from "../request/IntegrationPermissionsView.js";
import { PipelineIdView as $PipelineIdView } from "../request/PipelineIdView.js";
import { RoleAssumptionView as $RoleAssumptionView } from "../request/RoleAssumptionView.js";

export const UpdateIntegrationRequest: Validate = validate0;

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
    if (data.auth_type !== undefined) {
      let data2 = data.auth_type;
      if (data2 !== null) {
        if (!$IntegrationAuthType.call(this, data2, { instancePath: instancePath + "/auth_type" })) {
          vErrors = append(vErrors, $IntegrationAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.token !== undefined) {
      let data3 = data.token;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token", { type: "string or null" });
        errors++;
      }
    }
    if (data.access_key !== undefined) {
      let data4 = data.access_key;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/access_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.secret_key !== undefined) {
      let data5 = data.secret_key;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/secret_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.role_assumptions !== undefined) {
      let data6 = data.role_assumptions;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/role_assumptions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$RoleAssumptionView.call(this, data6[i0], {
              instancePath: instancePath + "/role_assumptions/" + i0,
            })
          ) {
            vErrors = append(vErrors, $RoleAssumptionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.audience !== undefined) {
      let data8 = data.audience;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/audience", { type: "string or null" });
        errors++;
      }
    }
    if (data.api_key !== undefined) {
      let data9 = data.api_key;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/api_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.email !== undefined) {
      let data10 = data.email;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/email", { type: "string or null" });
        errors++;
      }
    }
    if (data.username !== undefined) {
      let data11 = data.username;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/username", { type: "string or null" });
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data12 = data.password;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/password", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data13 = data.app_id;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.tenant_id !== undefined) {
      let data14 = data.tenant_id;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tenant_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.subscription_id !== undefined) {
      let data15 = data.subscription_id;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subscription_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.google_project !== undefined) {
      let data16 = data.google_project;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/google_project", { type: "string or null" });
        errors++;
      }
    }
    if (data.config !== undefined) {
      let data17 = data.config;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/config", { type: "string or null" });
        errors++;
      }
    }
    if (data.shop !== undefined) {
      let data18 = data.shop;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/shop", { type: "string or null" });
        errors++;
      }
    }
    if (data.partner_token !== undefined) {
      let data19 = data.partner_token;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/partner_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.key_id !== undefined) {
      let data20 = data.key_id;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.application_key !== undefined) {
      let data21 = data.application_key;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/application_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data22 = data.region;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/region", { type: "string or null" });
        errors++;
      }
    }
    if (data.organization !== undefined) {
      let data23 = data.organization;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/organization", { type: "string or null" });
        errors++;
      }
    }
    if (data.click_up_workspace !== undefined) {
      let data24 = data.click_up_workspace;
      if (typeof data24 !== "string" && data24 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/click_up_workspace", { type: "string or null" });
        errors++;
      }
    }
    if (data.host_url !== undefined) {
      let data25 = data.host_url;
      if (typeof data25 !== "string" && data25 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/host_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.webhook_address !== undefined) {
      let data26 = data.webhook_address;
      if (typeof data26 !== "string" && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/webhook_address", { type: "string or null" });
        errors++;
      }
    }
    if (data.atop_url !== undefined) {
      let data27 = data.atop_url;
      if (typeof data27 !== "string" && data27 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/atop_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.url !== undefined) {
      let data28 = data.url;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.target_url !== undefined) {
      let data29 = data.target_url;
      if (typeof data29 !== "string" && data29 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.refresh_token !== undefined) {
      let data30 = data.refresh_token;
      if (typeof data30 !== "string" && data30 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_id !== undefined) {
      let data31 = data.client_id;
      if (typeof data31 !== "string" && data31 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_token !== undefined) {
      let data32 = data.client_token;
      if (typeof data32 !== "string" && data32 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.server_id !== undefined) {
      let data33 = data.server_id;
      if (typeof data33 !== "string" && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/server_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.server_token !== undefined) {
      let data34 = data.server_token;
      if (typeof data34 !== "string" && data34 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/server_token", { type: "string or null" });
        errors++;
      }
    }
    if (data.chat_id !== undefined) {
      let data35 = data.chat_id;
      if (typeof data35 !== "string" && data35 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/chat_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.slack_user_id !== undefined) {
      let data36 = data.slack_user_id;
      if (typeof data36 !== "string" && data36 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/slack_user_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.git_hub_user_id !== undefined) {
      let data37 = data.git_hub_user_id;
      if (typeof data37 !== "string" && data37 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/git_hub_user_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.git_hub_user_name !== undefined) {
      let data38 = data.git_hub_user_name;
      if (typeof data38 !== "string" && data38 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/git_hub_user_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data39 = data.permissions;
      if (data39 !== null) {
        if (
          !$IntegrationPermissionsView.call(this, data39, { instancePath: instancePath + "/permissions" })
        ) {
          vErrors = append(vErrors, $IntegrationPermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.all_pipelines_allowed !== undefined) {
      let data40 = data.all_pipelines_allowed;
      if (typeof data40 !== "boolean" && data40 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/all_pipelines_allowed", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allowed_pipelines !== undefined) {
      let data41 = data.allowed_pipelines;
      if (!Array.isArray(data41) && data41 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allowed_pipelines", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data41)) {
        const len1 = data41.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$PipelineIdView.call(this, data41[i1], {
              instancePath: instancePath + "/allowed_pipelines/" + i1,
            })
          ) {
            vErrors = append(vErrors, $PipelineIdView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.disabled !== undefined) {
      let data43 = data.disabled;
      if (typeof data43 !== "boolean" && data43 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data44 = data.note;
      if (typeof data44 !== "string" && data44 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data45 = data.agent_note;
      if (typeof data45 !== "string" && data45 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
