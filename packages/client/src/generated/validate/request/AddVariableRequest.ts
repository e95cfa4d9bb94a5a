// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { ActionIdView as $ActionIdView } from "../request/ActionIdView.js";
import { EnvironmentIdView as $EnvironmentIdView } from "../request/EnvironmentIdView.js";
import { PipelineIdView as $PipelineIdView } from "../request/PipelineIdView.js";
import { UpdateVariableRequest as $UpdateVariableRequest } from "../request/UpdateVariableRequest.js";
import { VariableProjectView as $VariableProjectView } from "../request/VariableProjectView.js";
import { VariableType as $VariableType } from "../request/VariableType.js";

export const AddVariableRequest: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateVariableRequest(data, { instancePath: instancePath, newValues })) {
    vErrors =
      vErrors === null ? $UpdateVariableRequest.errors : vErrors.concat($UpdateVariableRequest.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "key" } });
      errors++;
    }
    if (data.value === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } });
      errors++;
    }
    if (data.key !== undefined) {
      if (typeof data.key !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/key",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.value !== undefined) {
      if (typeof data.value !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/value",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data2 = data.type;
      if (data2 !== null) {
        if (!$VariableType(data2, { instancePath: instancePath + "/type", newValues })) {
          vErrors = vErrors === null ? $VariableType.errors : vErrors.concat($VariableType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data3 = data.project;
      if (data3 !== null) {
        if (!$VariableProjectView(data3, { instancePath: instancePath + "/project", newValues })) {
          vErrors =
            vErrors === null ? $VariableProjectView.errors : vErrors.concat($VariableProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data4 = data.pipeline;
      if (data4 !== null) {
        if (!$PipelineIdView(data4, { instancePath: instancePath + "/pipeline", newValues })) {
          vErrors = vErrors === null ? $PipelineIdView.errors : vErrors.concat($PipelineIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.action !== undefined) {
      let data5 = data.action;
      if (data5 !== null) {
        if (!$ActionIdView(data5, { instancePath: instancePath + "/action", newValues })) {
          vErrors = vErrors === null ? $ActionIdView.errors : vErrors.concat($ActionIdView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data6 = data.environment;
      if (data6 !== null) {
        if (!$EnvironmentIdView(data6, { instancePath: instancePath + "/environment", newValues })) {
          vErrors = vErrors === null ? $EnvironmentIdView.errors : vErrors.concat($EnvironmentIdView.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
