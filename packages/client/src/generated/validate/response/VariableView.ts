// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionIdView as $ActionIdView } from "../response/ActionIdView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../response/EnvironmentIdView.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { PipelineIdView as $PipelineIdView } from "../response/PipelineIdView.js";
import { ProjectNameView as $ProjectNameView } from "../response/ProjectNameView.js";
import { SandboxIdView as $SandboxIdView } from "../response/SandboxIdView.js";
import { VariableType as $VariableType } from "../response/VariableType.js";

export const VariableView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$EnvironmentVariableView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $EnvironmentVariableView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.key === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "key" });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$VariableType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $VariableType.errors);
        errors = vErrors.length;
      }
    }
    if (data.url !== undefined) {
      let data1 = data.url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data2 = data.html_url;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data3 = data.id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer" });
        errors++;
      }
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string" });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data5 = data.description;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.project !== undefined) {
      let data6 = data.project;
      if (data6 !== null) {
        if (!$ProjectNameView.call(this, data6, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectNameView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data7 = data.pipeline;
      if (data7 !== null) {
        if (!$PipelineIdView.call(this, data7, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $PipelineIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.action !== undefined) {
      let data8 = data.action;
      if (data8 !== null) {
        if (!$ActionIdView.call(this, data8, { instancePath: instancePath + "/action" })) {
          vErrors = append(vErrors, $ActionIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data9 = data.environment;
      if (data9 !== null) {
        if (!$EnvironmentIdView.call(this, data9, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sandbox !== undefined) {
      let data10 = data.sandbox;
      if (data10 !== null) {
        if (!$SandboxIdView.call(this, data10, { instancePath: instancePath + "/sandbox" })) {
          vErrors = append(vErrors, $SandboxIdView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
