// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { IntegrationIdView as $IntegrationIdView } from "../response/IntegrationIdView.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";

export const ProjectView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortProjectView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortProjectView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "create_date" });
      errors++;
    }
    if (data.created_by === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "created_by" });
      errors++;
    }
    if (data.http_repository === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "http_repository" });
      errors++;
    }
    if (data.ssh_repository === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "ssh_repository" });
      errors++;
    }
    if (data.default_branch === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "default_branch" });
      errors++;
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string" });
        errors++;
      }
    }
    if (data.external_project_id !== undefined) {
      let data1 = data.external_project_id;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/external_project_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.git_lab_project_id !== undefined) {
      let data2 = data.git_lab_project_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/git_lab_project_id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.custom_repo_url !== undefined) {
      let data3 = data.custom_repo_url;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_user !== undefined) {
      let data4 = data.custom_repo_user;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_user", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_pass !== undefined) {
      let data5 = data.custom_repo_pass;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_pass", { type: "string or null" });
        errors++;
      }
    }
    if (data.custom_repo_ssh_key_id !== undefined) {
      let data6 = data.custom_repo_ssh_key_id;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/custom_repo_ssh_key_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      if (!$MemberView.call(this, data.created_by, { instancePath: instancePath + "/created_by" })) {
        vErrors = append(vErrors, $MemberView.errors);
        errors = vErrors.length;
      }
    }
    if (data.http_repository !== undefined) {
      if (typeof data.http_repository !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/http_repository", { type: "string" });
        errors++;
      }
    }
    if (data.ssh_repository !== undefined) {
      if (typeof data.ssh_repository !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/ssh_repository", { type: "string" });
        errors++;
      }
    }
    if (data.default_branch !== undefined) {
      if (typeof data.default_branch !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/default_branch", { type: "string" });
        errors++;
      }
    }
    if (data.integration !== undefined) {
      let data11 = data.integration;
      if (data11 !== null) {
        if (!$IntegrationIdView.call(this, data11, { instancePath: instancePath + "/integration" })) {
          vErrors = append(vErrors, $IntegrationIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.fetch_submodules !== undefined) {
      let data12 = data.fetch_submodules;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fetch_submodules_env_key !== undefined) {
      let data13 = data.fetch_submodules_env_key;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules_env_key", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.allow_pull_requests !== undefined) {
      let data14 = data.allow_pull_requests;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_pull_requests", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.update_default_branch_from_external !== undefined) {
      let data15 = data.update_default_branch_from_external;
      if (typeof data15 !== "boolean" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/update_default_branch_from_external", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.without_repository !== undefined) {
      let data16 = data.without_repository;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/without_repository", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
