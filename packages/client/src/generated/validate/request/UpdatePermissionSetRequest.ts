// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { AccessLevel as $AccessLevel } from "../request/AccessLevel.js";

export const UpdatePermissionSetRequest: Validate = validate0;

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
    if (data.repository_access_level !== undefined) {
      let data4 = data.repository_access_level;
      if (data4 !== null) {
        if (!$AccessLevel.call(this, data4, { instancePath: instancePath + "/repository_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline_access_level !== undefined) {
      let data5 = data.pipeline_access_level;
      if (data5 !== null) {
        if (!$AccessLevel.call(this, data5, { instancePath: instancePath + "/pipeline_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sandbox_access_level !== undefined) {
      let data6 = data.sandbox_access_level;
      if (data6 !== null) {
        if (!$AccessLevel.call(this, data6, { instancePath: instancePath + "/sandbox_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project_team_access_level !== undefined) {
      let data7 = data.project_team_access_level;
      if (data7 !== null) {
        if (!$AccessLevel.call(this, data7, { instancePath: instancePath + "/project_team_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment_access_level !== undefined) {
      let data8 = data.environment_access_level;
      if (data8 !== null) {
        if (!$AccessLevel.call(this, data8, { instancePath: instancePath + "/environment_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.package_access_level !== undefined) {
      let data9 = data.package_access_level;
      if (data9 !== null) {
        if (!$AccessLevel.call(this, data9, { instancePath: instancePath + "/package_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.routing_access_level !== undefined) {
      let data10 = data.routing_access_level;
      if (data10 !== null) {
        if (!$AccessLevel.call(this, data10, { instancePath: instancePath + "/routing_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.target_access_level !== undefined) {
      let data11 = data.target_access_level;
      if (data11 !== null) {
        if (!$AccessLevel.call(this, data11, { instancePath: instancePath + "/target_access_level" })) {
          vErrors = append(vErrors, $AccessLevel.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
