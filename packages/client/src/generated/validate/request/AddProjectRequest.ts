// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { IntegrationRequestView as $IntegrationRequestView } from "../request/IntegrationRequestView.js";
import { ProjectAccess as $ProjectAccess } from "../request/ProjectAccess.js";

export const AddProjectRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.display_name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "display_name" });
      errors++;
    }
    if (data.display_name !== undefined) {
      if (typeof data.display_name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/display_name", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.access !== undefined) {
      let data2 = data.access;
      if (data2 !== null) {
        if (!$ProjectAccess.call(this, data2, { instancePath: instancePath + "/access" })) {
          vErrors = append(vErrors, $ProjectAccess.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.fetch_submodules !== undefined) {
      let data3 = data.fetch_submodules;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fetch_submodules_env_key !== undefined) {
      let data4 = data.fetch_submodules_env_key;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules_env_key", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.without_repository !== undefined) {
      let data5 = data.without_repository;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/without_repository", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.integration !== undefined) {
      let data6 = data.integration;
      if (data6 !== null) {
        if (!$IntegrationRequestView.call(this, data6, { instancePath: instancePath + "/integration" })) {
          vErrors = append(vErrors, $IntegrationRequestView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.external_project_id !== undefined) {
      let data7 = data.external_project_id;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/external_project_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.git_lab_project_id !== undefined) {
      let data8 = data.git_lab_project_id;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/git_lab_project_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.allow_pull_requests !== undefined) {
      let data9 = data.allow_pull_requests;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_pull_requests", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.update_default_branch_from_external !== undefined) {
      let data10 = data.update_default_branch_from_external;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/update_default_branch_from_external", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.custom_repo_url !== undefined) {
      let data11 = data.custom_repo_url;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_user !== undefined) {
      let data12 = data.custom_repo_user;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_user", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_pass !== undefined) {
      let data13 = data.custom_repo_pass;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_pass", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_ssh_key_id !== undefined) {
      let data14 = data.custom_repo_ssh_key_id;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_ssh_key_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
