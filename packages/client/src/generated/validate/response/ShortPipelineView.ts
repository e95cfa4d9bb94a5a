// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { ExecutionStatus as $ExecutionStatus } from "../response/ExecutionStatus.js";
import { FilesystemChangesetBase as $FilesystemChangesetBase } from "../response/FilesystemChangesetBase.js";
import { GitChangesetBase as $GitChangesetBase } from "../response/GitChangesetBase.js";
import { GitConfigRef as $GitConfigRef } from "../response/GitConfigRef.js";
import { MachineSize as $MachineSize } from "../response/MachineSize.js";
import { OlderRunsPolicy as $OlderRunsPolicy } from "../response/OlderRunsPolicy.js";
import { PipelineCpu as $PipelineCpu } from "../response/PipelineCpu.js";
import { PipelineDefinitionSource as $PipelineDefinitionSource } from "../response/PipelineDefinitionSource.js";
import { PipelineEventView as $PipelineEventView } from "../response/PipelineEventView.js";
import { PipelinePriority as $PipelinePriority } from "../response/PipelinePriority.js";
import { PipelinePropertyView as $PipelinePropertyView } from "../response/PipelinePropertyView.js";
import { YamlDefinitionView as $YamlDefinitionView } from "../response/YamlDefinitionView.js";

export const ShortPipelineView: Validate = validate0;

const func0 = isEqual;
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
    if (data.last_execution_status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "last_execution_status" });
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
    if (data.identifier !== undefined) {
      let data3 = data.identifier;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.definition_source !== undefined) {
      let data5 = data.definition_source;
      if (data5 !== null) {
        if (
          !$PipelineDefinitionSource.call(this, data5, { instancePath: instancePath + "/definition_source" })
        ) {
          vErrors = append(vErrors, $PipelineDefinitionSource.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.git_config_ref !== undefined) {
      let data6 = data.git_config_ref;
      if (data6 !== null) {
        if (!$GitConfigRef.call(this, data6, { instancePath: instancePath + "/git_config_ref" })) {
          vErrors = append(vErrors, $GitConfigRef.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.refs !== undefined) {
      let data7 = data.refs;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refs", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/refs/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data9 = data.events;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$PipelineEventView.call(this, data9[i1], { instancePath: instancePath + "/events/" + i1 })) {
            vErrors = append(vErrors, $PipelineEventView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.loop !== undefined) {
      let data11 = data.loop;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/loop", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data11[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/loop/" + i2, { type: "string" });
            errors++;
          }
        }
        let i3 = data11.length;
        let j0;
        if (i3 > 1) {
          outer0: for (; i3--; ) {
            for (j0 = i3; j0--; ) {
              if (func0(data11[i3], data11[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/loop", { i: i3, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
    if (data.priority !== undefined) {
      let data13 = data.priority;
      if (data13 !== null) {
        if (!$PipelinePriority.call(this, data13, { instancePath: instancePath + "/priority" })) {
          vErrors = append(vErrors, $PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.disabled !== undefined) {
      let data14 = data.disabled;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.disabled_reason !== undefined) {
      let data15 = data.disabled_reason;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled_reason", { type: "string or null" });
        errors++;
      }
    }
    if (data.last_execution_status !== undefined) {
      if (
        !$ExecutionStatus.call(this, data.last_execution_status, {
          instancePath: instancePath + "/last_execution_status",
        })
      ) {
        vErrors = append(vErrors, $ExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_execution_revision !== undefined) {
      let data17 = data.last_execution_revision;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/last_execution_revision", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.target_site_url !== undefined) {
      let data18 = data.target_site_url;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_site_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.execution_message_template !== undefined) {
      let data19 = data.execution_message_template;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/execution_message_template", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.create_date !== undefined) {
      let data20 = data.create_date;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.always_from_scratch !== undefined) {
      let data21 = data.always_from_scratch;
      if (typeof data21 !== "boolean" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/always_from_scratch", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.ignore_fail_on_project_status !== undefined) {
      let data22 = data.ignore_fail_on_project_status;
      if (typeof data22 !== "boolean" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_fail_on_project_status", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.skip_queued_runs !== undefined) {
      let data23 = data.skip_queued_runs;
      if (data23 !== null) {
        if (!$OlderRunsPolicy.call(this, data23, { instancePath: instancePath + "/skip_queued_runs" })) {
          vErrors = append(vErrors, $OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cancel_inprogress_runs !== undefined) {
      let data24 = data.cancel_inprogress_runs;
      if (data24 !== null) {
        if (
          !$OlderRunsPolicy.call(this, data24, { instancePath: instancePath + "/cancel_inprogress_runs" })
        ) {
          vErrors = append(vErrors, $OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.auto_clear_cache !== undefined) {
      let data25 = data.auto_clear_cache;
      if (typeof data25 !== "boolean" && data25 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_clear_cache", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.paused !== undefined) {
      let data26 = data.paused;
      if (typeof data26 !== "boolean" && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/paused", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.pause_on_repeated_failures !== undefined) {
      let data27 = data.pause_on_repeated_failures;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/pause_on_repeated_failures", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.fetch_all_refs !== undefined) {
      let data28 = data.fetch_all_refs;
      if (typeof data28 !== "boolean" && data28 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_all_refs", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fetch_lfs !== undefined) {
      let data29 = data.fetch_lfs;
      if (typeof data29 !== "boolean" && data29 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_lfs", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fail_on_prepare_env_warning !== undefined) {
      let data30 = data.fail_on_prepare_env_warning;
      if (typeof data30 !== "boolean" && data30 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fail_on_prepare_env_warning", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.concurrent_pipeline_runs !== undefined) {
      let data31 = data.concurrent_pipeline_runs;
      if (typeof data31 !== "boolean" && data31 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/concurrent_pipeline_runs", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.clone_depth !== undefined) {
      let data32 = data.clone_depth;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32)) && data32 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/clone_depth", { type: "integer or null" });
        errors++;
      }
    }
    if (data.do_not_create_commit_status !== undefined) {
      let data33 = data.do_not_create_commit_status;
      if (typeof data33 !== "boolean" && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/do_not_create_commit_status", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.stale !== undefined) {
      let data34 = data.stale;
      if (typeof data34 !== "boolean" && data34 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/stale", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.waiting_for_push !== undefined) {
      let data35 = data.waiting_for_push;
      if (typeof data35 !== "boolean" && data35 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/waiting_for_push", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data36 = data.resources;
      if (data36 !== null) {
        if (!$MachineSize.call(this, data36, { instancePath: instancePath + "/resources" })) {
          vErrors = append(vErrors, $MachineSize.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.remote_path !== undefined) {
      let data37 = data.remote_path;
      if (typeof data37 !== "string" && data37 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_ref !== undefined) {
      let data38 = data.remote_ref;
      if (typeof data38 !== "string" && data38 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_ref", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_project_name !== undefined) {
      let data39 = data.remote_project_name;
      if (typeof data39 !== "string" && data39 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_parameters !== undefined) {
      let data40 = data.remote_parameters;
      if (!Array.isArray(data40) && data40 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_parameters", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data40)) {
        const len3 = data40.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (
            !$PipelinePropertyView.call(this, data40[i4], {
              instancePath: instancePath + "/remote_parameters/" + i4,
            })
          ) {
            vErrors = append(vErrors, $PipelinePropertyView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.git_config !== undefined) {
      let data42 = data.git_config;
      if (data42 !== null) {
        if (!$YamlDefinitionView.call(this, data42, { instancePath: instancePath + "/git_config" })) {
          vErrors = append(vErrors, $YamlDefinitionView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tags !== undefined) {
      let data43 = data.tags;
      if (!Array.isArray(data43) && data43 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tags", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data43)) {
        const len4 = data43.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (typeof data43[i5] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i5, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.git_changeset_base !== undefined) {
      let data45 = data.git_changeset_base;
      if (data45 !== null) {
        if (!$GitChangesetBase.call(this, data45, { instancePath: instancePath + "/git_changeset_base" })) {
          vErrors = append(vErrors, $GitChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.filesystem_changeset_base !== undefined) {
      let data46 = data.filesystem_changeset_base;
      if (data46 !== null) {
        if (
          !$FilesystemChangesetBase.call(this, data46, {
            instancePath: instancePath + "/filesystem_changeset_base",
          })
        ) {
          vErrors = append(vErrors, $FilesystemChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cpu !== undefined) {
      let data47 = data.cpu;
      if (data47 !== null) {
        if (!$PipelineCpu.call(this, data47, { instancePath: instancePath + "/cpu" })) {
          vErrors = append(vErrors, $PipelineCpu.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.description_required !== undefined) {
      let data48 = data.description_required;
      if (typeof data48 !== "boolean" && data48 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description_required", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.folder !== undefined) {
      let data49 = data.folder;
      if (typeof data49 !== "string" && data49 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/folder", { type: "string or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data50 = data.note;
      if (typeof data50 !== "string" && data50 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data51 = data.agent_note;
      if (typeof data51 !== "string" && data51 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
