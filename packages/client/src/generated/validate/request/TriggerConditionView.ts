// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TriggerConditionType as $TriggerConditionType } from "../request/TriggerConditionType.js";
import { TriggerConditionView as $TriggerConditionView } from "../request/TriggerConditionView.js";
import { TriggerStatus as $TriggerStatus } from "../request/TriggerStatus.js";

export const TriggerConditionView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trigger_condition !== undefined) {
      let data0 = data.trigger_condition;
      if (data0 !== null) {
        if (!$TriggerConditionType.call(this, data0, { instancePath: instancePath + "/trigger_condition" })) {
          vErrors = append(vErrors, $TriggerConditionType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_condition_paths !== undefined) {
      let data1 = data.trigger_condition_paths;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_condition_paths", {
          type: "array or null",
        });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/trigger_condition_paths/" + i0, {
              type: "string",
            });
            errors++;
          }
        }
      }
    }
    if (data.trigger_variable_key !== undefined) {
      let data3 = data.trigger_variable_key;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_variable_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_variable_value !== undefined) {
      let data4 = data.trigger_variable_value;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_variable_value", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.trigger_hours !== undefined) {
      let data5 = data.trigger_hours;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_hours", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
            vErrors = collect(vErrors, "is", instancePath + "/trigger_hours/" + i1, { type: "integer" });
            errors++;
          }
        }
      }
    }
    if (data.trigger_days !== undefined) {
      let data7 = data.trigger_days;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_days", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
            vErrors = collect(vErrors, "is", instancePath + "/trigger_days/" + i2, { type: "integer" });
            errors++;
          }
        }
      }
    }
    if (data.timezone !== undefined) {
      let data9 = data.timezone;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timezone", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_project_name !== undefined) {
      let data10 = data.trigger_project_name;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_pipeline_name !== undefined) {
      let data11 = data.trigger_pipeline_name;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_pipeline_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_user !== undefined) {
      let data12 = data.trigger_user;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_user", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_group !== undefined) {
      let data13 = data.trigger_group;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_group", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_action_name !== undefined) {
      let data14 = data.trigger_action_name;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_action_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.trigger_status !== undefined) {
      let data15 = data.trigger_status;
      if (data15 !== null) {
        if (!$TriggerStatus.call(this, data15, { instancePath: instancePath + "/trigger_status" })) {
          vErrors = append(vErrors, $TriggerStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.trigger_operands !== undefined) {
      let data16 = data.trigger_operands;
      if (!Array.isArray(data16) && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_operands", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data16)) {
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !$TriggerConditionView.call(this, data16[i3], {
              instancePath: instancePath + "/trigger_operands/" + i3,
            })
          ) {
            vErrors = append(vErrors, $TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
