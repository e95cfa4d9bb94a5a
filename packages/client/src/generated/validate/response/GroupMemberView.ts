// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { GroupMemberStatus as $GroupMemberStatus } from "../response/GroupMemberStatus.js";

export const GroupMemberView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.avatar_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "avatar_url" });
      errors++;
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
    if (data.id !== undefined) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.avatar_url !== undefined) {
      if (typeof data.avatar_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/avatar_url", { type: "string" });
        errors++;
      }
    }
    if (data.email !== undefined) {
      let data5 = data.email;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/email", { type: "string or null" });
        errors++;
      }
    }
    if (data.admin !== undefined) {
      let data6 = data.admin;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/admin", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.workspace_owner !== undefined) {
      let data7 = data.workspace_owner;
      if (typeof data7 !== "boolean" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/workspace_owner", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data8 = data.status;
      if (data8 !== null) {
        if (!$GroupMemberStatus.call(this, data8, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $GroupMemberStatus.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
