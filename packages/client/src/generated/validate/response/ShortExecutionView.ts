// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { BranchView as $BranchView } from "../response/BranchView.js";
import { ExecutionPipelineView as $ExecutionPipelineView } from "../response/ExecutionPipelineView.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { ExecutionTrigger as $ExecutionTrigger } from "../response/ExecutionTrigger.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { PipelinePriority as $PipelinePriority } from "../response/PipelinePriority.js";
import { PullRequestView as $PullRequestView } from "../response/PullRequestView.js";
import { ShortCommitView as $ShortCommitView } from "../response/ShortCommitView.js";
import { TagView as $TagView } from "../response/TagView.js";

export const ShortExecutionView: Validate = validate0;

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
    if (data.start_date !== undefined) {
      let data3 = data.start_date;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/start_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data4 = data.finish_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/finish_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.triggered_on !== undefined) {
      let data5 = data.triggered_on;
      if (data5 !== null) {
        if (!$ExecutionTrigger.call(this, data5, { instancePath: instancePath + "/triggered_on" })) {
          vErrors = append(vErrors, $ExecutionTrigger.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.priority !== undefined) {
      let data6 = data.priority;
      if (data6 !== null) {
        if (!$PipelinePriority.call(this, data6, { instancePath: instancePath + "/priority" })) {
          vErrors = append(vErrors, $PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.delay_until !== undefined) {
      let data7 = data.delay_until;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/delay_until", { type: "string or null" });
        errors++;
      }
    }
    if (data.triggeredOn !== undefined) {
      let data8 = data.triggeredOn;
      if (data8 !== null) {
        if (!$ExecutionTrigger.call(this, data8, { instancePath: instancePath + "/triggeredOn" })) {
          vErrors = append(vErrors, $ExecutionTrigger.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.refresh !== undefined) {
      let data9 = data.refresh;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refresh", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.clear_cache !== undefined) {
      let data10 = data.clear_cache;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/clear_cache", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data11 = data.status;
      if (data11 !== null) {
        if (!$ExecutionStatus.call(this, data11, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $ExecutionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.comment !== undefined) {
      let data12 = data.comment;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/comment", { type: "string or null" });
        errors++;
      }
    }
    if (data.branch !== undefined) {
      let data13 = data.branch;
      if (data13 !== null) {
        if (!$BranchView.call(this, data13, { instancePath: instancePath + "/branch" })) {
          vErrors = append(vErrors, $BranchView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tag !== undefined) {
      let data14 = data.tag;
      if (data14 !== null) {
        if (!$TagView.call(this, data14, { instancePath: instancePath + "/tag" })) {
          vErrors = append(vErrors, $TagView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pull_request !== undefined) {
      let data15 = data.pull_request;
      if (data15 !== null) {
        if (!$PullRequestView.call(this, data15, { instancePath: instancePath + "/pull_request" })) {
          vErrors = append(vErrors, $PullRequestView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.from_revision !== undefined) {
      let data16 = data.from_revision;
      if (data16 !== null) {
        if (!$ShortCommitView.call(this, data16, { instancePath: instancePath + "/from_revision" })) {
          vErrors = append(vErrors, $ShortCommitView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.to_revision !== undefined) {
      let data17 = data.to_revision;
      if (data17 !== null) {
        if (!$ShortCommitView.call(this, data17, { instancePath: instancePath + "/to_revision" })) {
          vErrors = append(vErrors, $ShortCommitView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.creator !== undefined) {
      let data18 = data.creator;
      if (data18 !== null) {
        if (!$MemberView.call(this, data18, { instancePath: instancePath + "/creator" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data19 = data.pipeline;
      if (data19 !== null) {
        if (!$ExecutionPipelineView.call(this, data19, { instancePath: instancePath + "/pipeline" })) {
          vErrors = append(vErrors, $ExecutionPipelineView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
