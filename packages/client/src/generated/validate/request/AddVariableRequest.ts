// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionIdView as $ActionIdView } from "../request/ActionIdView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { PipelineIdView as $PipelineIdView } from "../request/PipelineIdView.js";
import { ProjectNameView as $ProjectNameView } from "../request/ProjectNameView.js";
import { SandboxIdView as $SandboxIdView } from "../request/SandboxIdView.js";
import { UpdateVariableRequest as $UpdateVariableRequest } from "../request/UpdateVariableRequest.js";
import { VariableType as $VariableType } from "../request/VariableType.js";

export const AddVariableRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateVariableRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateVariableRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "key" });
      errors++;
    }
    if (data.value === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "value" });
      errors++;
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string" });
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (typeof data.value !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/value", { type: "string" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (data2 !== null) {
        if (!$VariableType.call(this, data2, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data3 = data.project;
      if (data3 !== null) {
        if (!$ProjectNameView.call(this, data3, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ProjectNameView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data4 = data.pipeline;
      if (data4 !== null) {
        if (!$PipelineIdView.call(this, data4, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $PipelineIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.action !== undefined) {
      let data5 = data.action;
      if (data5 !== null) {
        if (!$ActionIdView.call(this, data5, { instancePath: instancePath + "/action" })) {
          vErrors = append(vErrors, $ActionIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data6 = data.environment;
      if (data6 !== null) {
        if (!$EnvironmentIdView.call(this, data6, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $EnvironmentIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sandbox !== undefined) {
      let data7 = data.sandbox;
      if (data7 !== null) {
        if (!$SandboxIdView.call(this, data7, { instancePath: instancePath + "/sandbox" })) {
          vErrors = append(vErrors, $SandboxIdView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
