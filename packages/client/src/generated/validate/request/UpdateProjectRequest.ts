// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ProjectAccess as $ProjectAccess } from "../request/ProjectAccess.js";
import { ProjectStatus as $ProjectStatus } from "../request/ProjectStatus.js";

export const UpdateProjectRequest: Validate = validate0;

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
    if (data.display_name !== undefined) {
      let data1 = data.display_name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/display_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data2 = data.status;
      if (data2 !== null) {
        if (!$ProjectStatus.call(this, data2, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $ProjectStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.access !== undefined) {
      let data3 = data.access;
      if (data3 !== null) {
        if (!$ProjectAccess.call(this, data3, { instancePath: instancePath + "/access" })) {
          vErrors = append(vErrors, $ProjectAccess.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.fetch_submodules !== undefined) {
      let data4 = data.fetch_submodules;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fetch_submodules_env_key !== undefined) {
      let data5 = data.fetch_submodules_env_key;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_submodules_env_key", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.allow_pull_requests !== undefined) {
      let data6 = data.allow_pull_requests;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_pull_requests", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.update_default_branch_from_external !== undefined) {
      let data7 = data.update_default_branch_from_external;
      if (typeof data7 !== "boolean" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/update_default_branch_from_external", {
          type: "boolean or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
