// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionRunNext as $ActionRunNext } from "../request/ActionRunNext.js";
import { ActionTriggerTime as $ActionTriggerTime } from "../request/ActionTriggerTime.js";
import { ActionType as $ActionType } from "../request/ActionType.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../request/EnvironmentVariableView.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { TriggerConditionView as $TriggerConditionView } from "../request/TriggerConditionView.js";

export const UpdateActionRequest: Validate = validate0;

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
    if (data.type !== undefined) {
      let data1 = data.type;
      if (data1 !== null) {
        if (!$ActionType.call(this, data1, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $ActionType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_time !== undefined) {
      let data2 = data.trigger_time;
      if (data2 !== null) {
        if (!$ActionTriggerTime.call(this, data2, { instancePath: instancePath + "/trigger_time" })) {
          vErrors = append(vErrors, $ActionTriggerTime.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data3 = data.trigger_conditions;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_conditions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$TriggerConditionView.call(this, data3[i0], {
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
      let data5 = data.run_next;
      if (data5 !== null) {
        if (!$ActionRunNext.call(this, data5, { instancePath: instancePath + "/run_next" })) {
          vErrors = append(vErrors, $ActionRunNext.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.run_only_on_first_failure !== undefined) {
      let data6 = data.run_only_on_first_failure;
      if (typeof data6 !== "boolean" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_only_on_first_failure", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.loop !== undefined) {
      let data7 = data.loop;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/loop", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data7[i1] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/loop/" + i1, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.variables !== undefined) {
      let data9 = data.variables;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$EnvironmentVariableView.call(this, data9[i2], {
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
      let data11 = data.disabled;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.ignore_errors !== undefined) {
      let data12 = data.ignore_errors;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_errors", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.timeout !== undefined) {
      let data13 = data.timeout;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.retry_count !== undefined) {
      let data14 = data.retry_count;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.retry_interval !== undefined) {
      let data15 = data.retry_interval;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_interval", { type: "integer or null" });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data16 = data.permissions;
      if (data16 !== null) {
        if (!$PermissionsView.call(this, data16, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.after_action_id !== undefined) {
      let data17 = data.after_action_id;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/after_action_id", { type: "integer or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
