// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const UpdateWorkspaceMemberRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.admin !== undefined) {
      let data0 = data.admin;
      if (typeof data0 !== "boolean" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/admin", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.auto_assign_to_new_projects !== undefined) {
      let data1 = data.auto_assign_to_new_projects;
      if (typeof data1 !== "boolean" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_to_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.auto_assign_permission_set_id !== undefined) {
      let data2 = data.auto_assign_permission_set_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_permission_set_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data3 = data.note;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data4 = data.agent_note;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
