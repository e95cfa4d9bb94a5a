// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxCommandStatus as $SandboxCommandStatus } from "../response/SandboxCommandStatus.js";
import { SandboxRuntime as $SandboxRuntime } from "../response/SandboxRuntime.js";

export const SandboxCommandView: Validate = validate0;

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
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.command === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "command" });
      errors++;
    }
    if (data.runtime === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "runtime" });
      errors++;
    }
    if (data.status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "status" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.command !== undefined) {
      if (typeof data.command !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/command", { type: "string" });
        errors++;
      }
    }
    if (data.runtime !== undefined) {
      if (!$SandboxRuntime.call(this, data.runtime, { instancePath: instancePath + "/runtime" })) {
        vErrors = append(vErrors, $SandboxRuntime.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== undefined) {
      if (!$SandboxCommandStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $SandboxCommandStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.exit_code !== undefined) {
      let data6 = data.exit_code;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/exit_code", { type: "integer or null" });
        errors++;
      }
    }
    if (data.start_date !== undefined) {
      let data7 = data.start_date;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data8 = data.finish_date;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/finish_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.logs_url !== undefined) {
      let data9 = data.logs_url;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/logs_url", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
