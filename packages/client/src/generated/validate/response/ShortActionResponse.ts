// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ActionRunNext as $ActionRunNext } from "../response/ActionRunNext.js";
import { ActionTriggerTime as $ActionTriggerTime } from "../response/ActionTriggerTime.js";
import { ActionType as $ActionType } from "../response/ActionType.js";
import { EnvironmentVariableView as $EnvironmentVariableView } from "../response/EnvironmentVariableView.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { IntegrationIdentifierView as $IntegrationIdentifierView } from "../response/IntegrationIdentifierView.js";
import { TriggerConditionView as $TriggerConditionView } from "../response/TriggerConditionView.js";

export const ShortActionResponse: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
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
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data3 = data.name;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data4 = data.type;
      if (data4 !== null) {
        if (!$ActionType.call(this, data4, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $ActionType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_time !== undefined) {
      let data5 = data.trigger_time;
      if (data5 !== null) {
        if (!$ActionTriggerTime.call(this, data5, { instancePath: instancePath + "/trigger_time" })) {
          vErrors = append(vErrors, $ActionTriggerTime.errors);
          errors = vErrors.length;
        }
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
    if (data.disabled !== undefined) {
      let data7 = data.disabled;
      if (typeof data7 !== "boolean" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.ignore_errors !== undefined) {
      let data8 = data.ignore_errors;
      if (typeof data8 !== "boolean" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_errors", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.run_next !== undefined) {
      let data9 = data.run_next;
      if (data9 !== null) {
        if (!$ActionRunNext.call(this, data9, { instancePath: instancePath + "/run_next" })) {
          vErrors = append(vErrors, $ActionRunNext.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.run_only_on_first_failure !== undefined) {
      let data10 = data.run_only_on_first_failure;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/run_only_on_first_failure", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.retry_count !== undefined) {
      let data11 = data.retry_count;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_count", { type: "integer or null" });
        errors++;
      }
    }
    if (data.retry_interval !== undefined) {
      let data12 = data.retry_interval;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/retry_interval", { type: "integer or null" });
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
    if (data.current_revision !== undefined) {
      let data14 = data.current_revision;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/current_revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data15 = data.trigger_conditions;
      if (!Array.isArray(data15) && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_conditions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$TriggerConditionView.call(this, data15[i0], {
              instancePath: instancePath + "/trigger_conditions/" + i0,
            })
          ) {
            vErrors = append(vErrors, $TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.integration !== undefined) {
      let data17 = data.integration;
      if (data17 !== null) {
        if (!$IntegrationIdentifierView.call(this, data17, { instancePath: instancePath + "/integration" })) {
          vErrors = append(vErrors, $IntegrationIdentifierView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.helm_repository_integration !== undefined) {
      let data18 = data.helm_repository_integration;
      if (data18 !== null) {
        if (
          !$IntegrationIdentifierView.call(this, data18, {
            instancePath: instancePath + "/helm_repository_integration",
          })
        ) {
          vErrors = append(vErrors, $IntegrationIdentifierView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.variables !== undefined) {
      let data19 = data.variables;
      if (!Array.isArray(data19) && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$EnvironmentVariableView.call(this, data19[i1], {
              instancePath: instancePath + "/variables/" + i1,
            })
          ) {
            vErrors = append(vErrors, $EnvironmentVariableView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
