// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxRuntime as $SandboxRuntime } from "../response/SandboxRuntime.js";

export const SandboxCommandResultView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exit_code === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "exit_code" });
      errors++;
    }
    if (data.command !== undefined) {
      let data0 = data.command;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/command", { type: "string or null" });
        errors++;
      }
    }
    if (data.runtime !== undefined) {
      let data1 = data.runtime;
      if (data1 !== null) {
        if (!$SandboxRuntime.call(this, data1, { instancePath: instancePath + "/runtime" })) {
          vErrors = append(vErrors, $SandboxRuntime.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.exit_code !== undefined) {
      let data2 = data.exit_code;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, "is", instancePath + "/exit_code", { type: "integer" });
        errors++;
      }
    }
    if (data.stdout !== undefined) {
      let data3 = data.stdout;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/stdout", { type: "string or null" });
        errors++;
      }
    }
    if (data.stderr !== undefined) {
      let data4 = data.stderr;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/stderr", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
