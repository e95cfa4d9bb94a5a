// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionRunNext as $ActionRunNext } from "../response/ActionRunNext.js";
import { ActionTriggerTime as $ActionTriggerTime } from "../response/ActionTriggerTime.js";
import { ActionType as $ActionType } from "../response/ActionType.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";
import { TriggerConditionView as $TriggerConditionView } from "../response/TriggerConditionView.js";

export const ActionView: Validate = validate0;

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
      if (!$ActionType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $ActionType.errors);
        errors = vErrors.length;
      }
    }
    if (data.current_revision !== undefined) {
      let data5 = data.current_revision;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/current_revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.last_execution_status !== undefined) {
      let data6 = data.last_execution_status;
      if (data6 !== null) {
        if (!$ExecutionStatus.call(this, data6, { instancePath: instancePath + "/last_execution_status" })) {
          vErrors = append(vErrors, $ExecutionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_time !== undefined) {
      let data7 = data.trigger_time;
      if (data7 !== null) {
        if (!$ActionTriggerTime.call(this, data7, { instancePath: instancePath + "/trigger_time" })) {
          vErrors = append(vErrors, $ActionTriggerTime.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data8 = data.trigger_conditions;
      if (!Array.isArray(data8) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_conditions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$TriggerConditionView.call(this, data8[i0], {
              instancePath: instancePath + "/trigger_conditions/" + i0,
            })
          ) {
            vErrors = append(vErrors, $TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.run_next !== undefined) {
      let data10 = data.run_next;
      if (data10 !== null) {
        if (!$ActionRunNext.call(this, data10, { instancePath: instancePath + "/run_next" })) {
          vErrors = append(vErrors, $ActionRunNext.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.run_only_on_first_failure !== undefined) {
      let data11 = data.run_only_on_first_failure;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_only_on_first_failure", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.loop !== undefined) {
      let data12 = data.loop;
      if (!Array.isArray(data12) && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/loop", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data12[i1] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/loop/" + i1, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.variables !== undefined) {
      let data14 = data.variables;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$EnvironmentVariableView.call(this, data14[i2], {
              instancePath: instancePath + "/variables/" + i2,
            })
          ) {
            vErrors = append(vErrors, $EnvironmentVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.disabled !== undefined) {
      let data16 = data.disabled;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.ignore_errors !== undefined) {
      let data17 = data.ignore_errors;
      if (typeof data17 !== "boolean" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_errors", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.timeout !== undefined) {
      let data18 = data.timeout;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)) && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.retry_count !== undefined) {
      let data19 = data.retry_count;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.retry_interval !== undefined) {
      let data20 = data.retry_interval;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_interval", { type: "integer or null" });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data21 = data.permissions;
      if (data21 !== null) {
        if (!$PermissionsView.call(this, data21, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data22 = data.pipeline;
      if (data22 !== null) {
        if (!$ShortPipelineView.call(this, data22, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $ShortPipelineView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
