// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { BranchView as $BranchView } from "../response/BranchView.js";
import { CommitView as $CommitView } from "../response/CommitView.js";
import { ExecutionPipelineView as $ExecutionPipelineView } from "../response/ExecutionPipelineView.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { ExecutionTrigger as $ExecutionTrigger } from "../response/ExecutionTrigger.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { PipelinePriority as $PipelinePriority } from "../response/PipelinePriority.js";
import { RefView as $RefView } from "../response/RefView.js";

export const ShortExecutionView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "url" } });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "html_url" },
      });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/html_url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "integer" },
        });
        errors++;
      }
    }
    if (data.start_date !== undefined) {
      let data3 = data.start_date;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/start_date",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.finish_date !== undefined) {
      let data4 = data.finish_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/finish_date",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.triggered_on !== undefined) {
      let data5 = data.triggered_on;
      if (data5 !== null) {
        if (!$ExecutionTrigger(data5, { instancePath: instancePath + "/triggered_on", newValues })) {
          vErrors = vErrors === null ? $ExecutionTrigger.errors : vErrors.concat($ExecutionTrigger.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.priority !== undefined) {
      let data6 = data.priority;
      if (data6 !== null) {
        if (!$PipelinePriority(data6, { instancePath: instancePath + "/priority", newValues })) {
          vErrors = vErrors === null ? $PipelinePriority.errors : vErrors.concat($PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.delay_until !== undefined) {
      let data7 = data.delay_until;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/delay_until",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.triggeredOn !== undefined) {
      let data8 = data.triggeredOn;
      if (data8 !== null) {
        if (!$ExecutionTrigger(data8, { instancePath: instancePath + "/triggeredOn", newValues })) {
          vErrors = vErrors === null ? $ExecutionTrigger.errors : vErrors.concat($ExecutionTrigger.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.refresh !== undefined) {
      let data9 = data.refresh;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/refresh",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.status !== undefined) {
      let data10 = data.status;
      if (data10 !== null) {
        if (!$ExecutionStatus(data10, { instancePath: instancePath + "/status", newValues })) {
          vErrors = vErrors === null ? $ExecutionStatus.errors : vErrors.concat($ExecutionStatus.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.comment !== undefined) {
      let data11 = data.comment;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/comment",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.branch !== undefined) {
      let data12 = data.branch;
      if (data12 !== null) {
        if (!$BranchView(data12, { instancePath: instancePath + "/branch", newValues })) {
          vErrors = vErrors === null ? $BranchView.errors : vErrors.concat($BranchView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tag !== undefined) {
      let data13 = data.tag;
      if (data13 !== null) {
        if (!$RefView(data13, { instancePath: instancePath + "/tag", newValues })) {
          vErrors = vErrors === null ? $RefView.errors : vErrors.concat($RefView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pull_request !== undefined) {
      let data14 = data.pull_request;
      if (data14 !== null) {
        if (!$RefView(data14, { instancePath: instancePath + "/pull_request", newValues })) {
          vErrors = vErrors === null ? $RefView.errors : vErrors.concat($RefView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.from_revision !== undefined) {
      let data15 = data.from_revision;
      if (data15 !== null) {
        if (!$CommitView(data15, { instancePath: instancePath + "/from_revision", newValues })) {
          vErrors = vErrors === null ? $CommitView.errors : vErrors.concat($CommitView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.to_revision !== undefined) {
      let data16 = data.to_revision;
      if (data16 !== null) {
        if (!$CommitView(data16, { instancePath: instancePath + "/to_revision", newValues })) {
          vErrors = vErrors === null ? $CommitView.errors : vErrors.concat($CommitView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.creator !== undefined) {
      let data17 = data.creator;
      if (data17 !== null) {
        if (!$MemberView(data17, { instancePath: instancePath + "/creator", newValues })) {
          vErrors = vErrors === null ? $MemberView.errors : vErrors.concat($MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.pipeline !== undefined) {
      let data18 = data.pipeline;
      if (data18 !== null) {
        if (!$ExecutionPipelineView(data18, { instancePath: instancePath + "/pipeline", newValues })) {
          vErrors =
            vErrors === null ? $ExecutionPipelineView.errors : vErrors.concat($ExecutionPipelineView.errors);
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
