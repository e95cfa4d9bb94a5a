// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { IntegrationIdView as $IntegrationIdView } from "../response/IntegrationIdView.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";

export const ProjectView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortProjectView(data, { instancePath: instancePath, newValues })) {
    vErrors = vErrors === null ? $ShortProjectView.errors : vErrors.concat($ShortProjectView.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "create_date" },
      });
      errors++;
    }
    if (data.created_by === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "created_by" },
      });
      errors++;
    }
    if (data.http_repository === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "http_repository" },
      });
      errors++;
    }
    if (data.ssh_repository === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "ssh_repository" },
      });
      errors++;
    }
    if (data.default_branch === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "default_branch" },
      });
      errors++;
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/create_date",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.external_project_id !== undefined) {
      let data1 = data.external_project_id;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/external_project_id",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.git_lab_project_id !== undefined) {
      let data2 = data.git_lab_project_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/git_lab_project_id",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.custom_repo_url !== undefined) {
      let data3 = data.custom_repo_url;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/custom_repo_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.custom_repo_user !== undefined) {
      let data4 = data.custom_repo_user;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/custom_repo_user",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.custom_repo_pass !== undefined) {
      let data5 = data.custom_repo_pass;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/custom_repo_pass",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.custom_repo_ssh_key_id !== undefined) {
      let data6 = data.custom_repo_ssh_key_id;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/custom_repo_ssh_key_id",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.created_by !== undefined) {
      if (!$MemberView(data.created_by, { instancePath: instancePath + "/created_by", newValues })) {
        vErrors = vErrors === null ? $MemberView.errors : vErrors.concat($MemberView.errors);
        errors = vErrors.length;
      }
    }
    if (data.http_repository !== undefined) {
      if (typeof data.http_repository !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/http_repository",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.ssh_repository !== undefined) {
      if (typeof data.ssh_repository !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/ssh_repository",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.default_branch !== undefined) {
      if (typeof data.default_branch !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/default_branch",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.integration !== undefined) {
      let data11 = data.integration;
      if (data11 !== null) {
        if (!$IntegrationIdView(data11, { instancePath: instancePath + "/integration", newValues })) {
          vErrors = vErrors === null ? $IntegrationIdView.errors : vErrors.concat($IntegrationIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.fetch_submodules !== undefined) {
      let data12 = data.fetch_submodules;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/fetch_submodules",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.fetch_submodules_env_key !== undefined) {
      let data13 = data.fetch_submodules_env_key;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/fetch_submodules_env_key",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.allow_pull_requests !== undefined) {
      let data14 = data.allow_pull_requests;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/allow_pull_requests",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.update_default_branch_from_external !== undefined) {
      let data15 = data.update_default_branch_from_external;
      if (typeof data15 !== "boolean" && data15 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/update_default_branch_from_external",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.without_repository !== undefined) {
      let data16 = data.without_repository;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/without_repository",
          keyword: "type",
          params: { type: ["boolean", "null"] },
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
