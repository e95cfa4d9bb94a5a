// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const UpdateGroupRequest: Validate = validate0;

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
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data2 = data.note;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data3 = data.agent_note;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
    if (data.auto_assign_to_new_projects !== undefined) {
      let data4 = data.auto_assign_to_new_projects;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_to_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allow_add_new_projects !== undefined) {
      let data5 = data.allow_add_new_projects;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_add_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allow_add_new_domains_on_owner_behalf !== undefined) {
      let data6 = data.allow_add_new_domains_on_owner_behalf;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_add_new_domains_on_owner_behalf", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.auto_assign_permission_set_id !== undefined) {
      let data7 = data.auto_assign_permission_set_id;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_permission_set_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
