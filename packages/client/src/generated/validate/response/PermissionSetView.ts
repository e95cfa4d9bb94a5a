// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../response/AccessLevel.js";
import { PermissionSetType as $PermissionSetType } from "../response/PermissionSetType.js";

export const PermissionSetView: Validate = validate0;

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
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.repository_access_level === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "repository_access_level" });
      errors++;
    }
    if (data.pipeline_access_level === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "pipeline_access_level" });
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
    if (data.type !== undefined) {
      if (!$PermissionSetType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $PermissionSetType.errors);
        errors = vErrors.length;
      }
    }
    if (data.description !== undefined) {
      let data5 = data.description;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data6 = data.note;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data7 = data.agent_note;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
    if (data.repository_access_level !== undefined) {
      if (
        !$AccessLevel.call(this, data.repository_access_level, {
          instancePath: instancePath + "/repository_access_level",
        })
      ) {
        vErrors = append(vErrors, $AccessLevel.errors);
        errors = vErrors.length;
      }
    }
    if (data.pipeline_access_level !== undefined) {
      if (
        !$AccessLevel.call(this, data.pipeline_access_level, {
          instancePath: instancePath + "/pipeline_access_level",
        })
      ) {
        vErrors = append(vErrors, $AccessLevel.errors);
        errors = vErrors.length;
      }
    }
    if (data.sandbox_access_level !== undefined) {
      let data10 = data.sandbox_access_level;
      if (data10 !== null) {
        if (!$AccessLevel.call(this, data10, { instancePath: instancePath + "/sandbox_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project_team_access_level !== undefined) {
      let data11 = data.project_team_access_level;
      if (data11 !== null) {
        if (!$AccessLevel.call(this, data11, { instancePath: instancePath + "/project_team_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment_access_level !== undefined) {
      let data12 = data.environment_access_level;
      if (data12 !== null) {
        if (!$AccessLevel.call(this, data12, { instancePath: instancePath + "/environment_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.package_access_level !== undefined) {
      let data13 = data.package_access_level;
      if (data13 !== null) {
        if (!$AccessLevel.call(this, data13, { instancePath: instancePath + "/package_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.routing_access_level !== undefined) {
      let data14 = data.routing_access_level;
      if (data14 !== null) {
        if (!$AccessLevel.call(this, data14, { instancePath: instancePath + "/routing_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.target_access_level !== undefined) {
      let data15 = data.target_access_level;
      if (data15 !== null) {
        if (!$AccessLevel.call(this, data15, { instancePath: instancePath + "/target_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
