// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MemberView as $MemberView } from "../response/MemberView.js";

export const WorkspaceMemberView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$MemberView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $MemberView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.admin === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "admin" });
      errors++;
    }
    if (data.workspace_owner === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "workspace_owner" });
      errors++;
    }
    if (data.admin !== undefined) {
      if (typeof data.admin !== "boolean") {
        vErrors = collect(vErrors, "is", instancePath + "/admin", { type: "boolean" });
        errors++;
      }
    }
    if (data.workspace_owner !== undefined) {
      if (typeof data.workspace_owner !== "boolean") {
        vErrors = collect(vErrors, "is", instancePath + "/workspace_owner", { type: "boolean" });
        errors++;
      }
    }
    if (data.auto_assign_to_new_projects !== undefined) {
      let data2 = data.auto_assign_to_new_projects;
      if (typeof data2 !== "boolean" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_to_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.auto_assign_permission_set_id !== undefined) {
      let data3 = data.auto_assign_permission_set_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_permission_set_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data4 = data.note;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data5 = data.agent_note;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
