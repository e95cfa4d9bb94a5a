// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { PassVariableRequest as $PassVariableRequest } from "../request/PassVariableRequest.js";
import { PipelinePriority as $PipelinePriority } from "../request/PipelinePriority.js";
import { RefRequest as $RefRequest } from "../request/RefRequest.js";
import { RevisionRequest as $RevisionRequest } from "../request/RevisionRequest.js";

export const RunPipelineRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variables !== undefined) {
      let data0 = data.variables;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$PassVariableRequest.call(this, data0[i0], { instancePath: instancePath + "/variables/" + i0 })
          ) {
            vErrors = append(vErrors, $PassVariableRequest.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.to_revision !== undefined) {
      let data2 = data.to_revision;
      if (data2 !== null) {
        if (!$RevisionRequest.call(this, data2, { instancePath: instancePath + "/to_revision" })) {
          vErrors = append(vErrors, $RevisionRequest.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.from_revision !== undefined) {
      let data3 = data.from_revision;
      if (data3 !== null) {
        if (!$RevisionRequest.call(this, data3, { instancePath: instancePath + "/from_revision" })) {
          vErrors = append(vErrors, $RevisionRequest.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.branch !== undefined) {
      let data4 = data.branch;
      if (data4 !== null) {
        if (!$RefRequest.call(this, data4, { instancePath: instancePath + "/branch" })) {
          vErrors = append(vErrors, $RefRequest.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tag !== undefined) {
      let data5 = data.tag;
      if (data5 !== null) {
        if (!$RefRequest.call(this, data5, { instancePath: instancePath + "/tag" })) {
          vErrors = append(vErrors, $RefRequest.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pull_request !== undefined) {
      let data6 = data.pull_request;
      if (data6 !== null) {
        if (!$RefRequest.call(this, data6, { instancePath: instancePath + "/pull_request" })) {
          vErrors = append(vErrors, $RefRequest.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.comment !== undefined) {
      let data7 = data.comment;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/comment", { type: "string or null" });
        errors++;
      }
    }
    if (data.refresh !== undefined) {
      let data8 = data.refresh;
      if (typeof data8 !== "boolean" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.clear_cache !== undefined) {
      let data9 = data.clear_cache;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/clear_cache", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.priority !== undefined) {
      let data10 = data.priority;
      if (data10 !== null) {
        if (!$PipelinePriority.call(this, data10, { instancePath: instancePath + "/priority" })) {
          vErrors = append(vErrors, $PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.delay_until !== undefined) {
      let data11 = data.delay_until;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/delay_until", { type: "string or null" });
        errors++;
      }
    }
    if (data.environment !== undefined) {
      let data12 = data.environment;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environment", { type: "string or null" });
        errors++;
      }
    }
    if (data.package_version !== undefined) {
      let data13 = data.package_version;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/package_version", { type: "string or null" });
        errors++;
      }
    }
    if (data.actions_to_run !== undefined) {
      let data14 = data.actions_to_run;
      if (!Array.isArray(data14) && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/actions_to_run", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data14)) {
        const len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15))) {
            vErrors = collect(vErrors, "is", instancePath + "/actions_to_run/" + i1, { type: "integer" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
