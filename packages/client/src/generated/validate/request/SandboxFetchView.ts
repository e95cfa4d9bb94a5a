// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxFetchType as $SandboxFetchType } from "../request/SandboxFetchType.js";

export const SandboxFetchView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$SandboxFetchType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $SandboxFetchType.errors);
        errors = vErrors.length;
      }
    }
    if (data.repository !== undefined) {
      let data1 = data.repository;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/repository", { type: "string or null" });
        errors++;
      }
    }
    if (data.ref !== undefined) {
      let data2 = data.ref;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ref", { type: "string or null" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data3 = data.path;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string or null" });
        errors++;
      }
    }
    if (data.build_command !== undefined) {
      let data4 = data.build_command;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/build_command", { type: "string or null" });
        errors++;
      }
    }
    if (data.artifact !== undefined) {
      let data5 = data.artifact;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/artifact", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
