// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { AddVariableInObjectRequest as $AddVariableInObjectRequest } from "../request/AddVariableInObjectRequest.js";
import { FilesystemChangesetBase as $FilesystemChangesetBase } from "../request/FilesystemChangesetBase.js";
import { GitChangesetBase as $GitChangesetBase } from "../request/GitChangesetBase.js";
import { GitConfigRef as $GitConfigRef } from "../request/GitConfigRef.js";
import { MachineSize as $MachineSize } from "../request/MachineSize.js";
import { OlderRunsPolicy as $OlderRunsPolicy } from "../request/OlderRunsPolicy.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";
import { PipelineCacheScope as $PipelineCacheScope } from "../request/PipelineCacheScope.js";
import { PipelineCpu as $PipelineCpu } from "../request/PipelineCpu.js";
import { PipelineDefinitionSource as $PipelineDefinitionSource } from "../request/PipelineDefinitionSource.js";
import { PipelineEventView as $PipelineEventView } from "../request/PipelineEventView.js";
import { PipelinePriority as $PipelinePriority } from "../request/PipelinePriority.js";
import { PipelinePropertyView as $PipelinePropertyView } from "../request/PipelinePropertyView.js";
import { TriggerConditionView as $TriggerConditionView } from "../request/TriggerConditionView.js";
import { YamlDefinitionView as $YamlDefinitionView } from "../request/YamlDefinitionView.js";

export const UpdatePipelineRequest: Validate = validate0;

const func0 = isEqual;
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
    if (data.identifier !== undefined) {
      let data1 = data.identifier;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.refs !== undefined) {
      let data2 = data.refs;
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/refs", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/refs/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data4 = data.events;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$PipelineEventView.call(this, data4[i1], { instancePath: instancePath + "/events/" + i1 })) {
            vErrors = append(vErrors, $PipelineEventView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data6 = data.trigger_conditions;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/trigger_conditions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$TriggerConditionView.call(this, data6[i2], {
              instancePath: instancePath + "/trigger_conditions/" + i2,
            })
          ) {
            vErrors = append(vErrors, $TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.always_from_scratch !== undefined) {
      let data8 = data.always_from_scratch;
      if (typeof data8 !== "boolean" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/always_from_scratch", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.auto_clear_cache !== undefined) {
      let data9 = data.auto_clear_cache;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_clear_cache", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.do_not_create_commit_status !== undefined) {
      let data10 = data.do_not_create_commit_status;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/do_not_create_commit_status", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.ignore_fail_on_project_status !== undefined) {
      let data11 = data.ignore_fail_on_project_status;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ignore_fail_on_project_status", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.concurrent_pipeline_runs !== undefined) {
      let data12 = data.concurrent_pipeline_runs;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/concurrent_pipeline_runs", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.description_required !== undefined) {
      let data13 = data.description_required;
      if (typeof data13 !== "boolean" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description_required", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fail_on_prepare_env_warning !== undefined) {
      let data14 = data.fail_on_prepare_env_warning;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fail_on_prepare_env_warning", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.fetch_all_refs !== undefined) {
      let data15 = data.fetch_all_refs;
      if (typeof data15 !== "boolean" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_all_refs", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.fetch_lfs !== undefined) {
      let data16 = data.fetch_lfs;
      if (typeof data16 !== "boolean" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/fetch_lfs", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.clone_depth !== undefined) {
      let data17 = data.clone_depth;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)) && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/clone_depth", { type: "integer or null" });
        errors++;
      }
    }
    if (data.paused !== undefined) {
      let data18 = data.paused;
      if (typeof data18 !== "boolean" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/paused", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.disabled !== undefined) {
      let data19 = data.disabled;
      if (typeof data19 !== "boolean" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.disabled_reason !== undefined) {
      let data20 = data.disabled_reason;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled_reason", { type: "string or null" });
        errors++;
      }
    }
    if (data.pause_on_repeated_failures !== undefined) {
      let data21 = data.pause_on_repeated_failures;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21)) && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/pause_on_repeated_failures", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.skip_queued_runs !== undefined) {
      let data22 = data.skip_queued_runs;
      if (data22 !== null) {
        if (!$OlderRunsPolicy.call(this, data22, { instancePath: instancePath + "/skip_queued_runs" })) {
          vErrors = append(vErrors, $OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cancel_inprogress_runs !== undefined) {
      let data23 = data.cancel_inprogress_runs;
      if (data23 !== null) {
        if (
          !$OlderRunsPolicy.call(this, data23, { instancePath: instancePath + "/cancel_inprogress_runs" })
        ) {
          vErrors = append(vErrors, $OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.priority !== undefined) {
      let data24 = data.priority;
      if (data24 !== null) {
        if (!$PipelinePriority.call(this, data24, { instancePath: instancePath + "/priority" })) {
          vErrors = append(vErrors, $PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.target_site_url !== undefined) {
      let data25 = data.target_site_url;
      if (typeof data25 !== "string" && data25 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_site_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.execution_message_template !== undefined) {
      let data26 = data.execution_message_template;
      if (typeof data26 !== "string" && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/execution_message_template", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.folder !== undefined) {
      let data27 = data.folder;
      if (typeof data27 !== "string" && data27 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/folder", { type: "string or null" });
        errors++;
      }
    }
    if (data.cache_scope !== undefined) {
      let data28 = data.cache_scope;
      if (data28 !== null) {
        if (!$PipelineCacheScope.call(this, data28, { instancePath: instancePath + "/cache_scope" })) {
          vErrors = append(vErrors, $PipelineCacheScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cpu !== undefined) {
      let data29 = data.cpu;
      if (data29 !== null) {
        if (!$PipelineCpu.call(this, data29, { instancePath: instancePath + "/cpu" })) {
          vErrors = append(vErrors, $PipelineCpu.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.resources !== undefined) {
      let data30 = data.resources;
      if (data30 !== null) {
        if (!$MachineSize.call(this, data30, { instancePath: instancePath + "/resources" })) {
          vErrors = append(vErrors, $MachineSize.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.definition_source !== undefined) {
      let data31 = data.definition_source;
      if (data31 !== null) {
        if (
          !$PipelineDefinitionSource.call(this, data31, { instancePath: instancePath + "/definition_source" })
        ) {
          vErrors = append(vErrors, $PipelineDefinitionSource.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.remote_path !== undefined) {
      let data32 = data.remote_path;
      if (typeof data32 !== "string" && data32 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_ref !== undefined) {
      let data33 = data.remote_ref;
      if (typeof data33 !== "string" && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_ref", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_project_name !== undefined) {
      let data34 = data.remote_project_name;
      if (typeof data34 !== "string" && data34 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.remote_parameters !== undefined) {
      let data35 = data.remote_parameters;
      if (!Array.isArray(data35) && data35 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/remote_parameters", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data35)) {
        const len3 = data35.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !$PipelinePropertyView.call(this, data35[i3], {
              instancePath: instancePath + "/remote_parameters/" + i3,
            })
          ) {
            vErrors = append(vErrors, $PipelinePropertyView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.git_config_ref !== undefined) {
      let data37 = data.git_config_ref;
      if (data37 !== null) {
        if (!$GitConfigRef.call(this, data37, { instancePath: instancePath + "/git_config_ref" })) {
          vErrors = append(vErrors, $GitConfigRef.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.git_config !== undefined) {
      let data38 = data.git_config;
      if (data38 !== null) {
        if (!$YamlDefinitionView.call(this, data38, { instancePath: instancePath + "/git_config" })) {
          vErrors = append(vErrors, $YamlDefinitionView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.git_changeset_base !== undefined) {
      let data39 = data.git_changeset_base;
      if (data39 !== null) {
        if (!$GitChangesetBase.call(this, data39, { instancePath: instancePath + "/git_changeset_base" })) {
          vErrors = append(vErrors, $GitChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.filesystem_changeset_base !== undefined) {
      let data40 = data.filesystem_changeset_base;
      if (data40 !== null) {
        if (
          !$FilesystemChangesetBase.call(this, data40, {
            instancePath: instancePath + "/filesystem_changeset_base",
          })
        ) {
          vErrors = append(vErrors, $FilesystemChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.loop !== undefined) {
      let data41 = data.loop;
      if (!Array.isArray(data41) && data41 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/loop", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data41)) {
        const len4 = data41.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data41[i4] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/loop/" + i4, { type: "string" });
            errors++;
          }
        }
        let i5 = data41.length;
        let j0;
        if (i5 > 1) {
          outer0: for (; i5--; ) {
            for (j0 = i5; j0--; ) {
              if (func0(data41[i5], data41[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/loop", { i: i5, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
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
        const len5 = data43.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (typeof data43[i6] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/tags/" + i6, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.permissions !== undefined) {
      let data45 = data.permissions;
      if (data45 !== null) {
        if (!$PermissionsView.call(this, data45, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.variables !== undefined) {
      let data46 = data.variables;
      if (!Array.isArray(data46) && data46 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/variables", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data46)) {
        const len6 = data46.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (
            !$AddVariableInObjectRequest.call(this, data46[i7], {
              instancePath: instancePath + "/variables/" + i7,
            })
          ) {
            vErrors = append(vErrors, $AddVariableInObjectRequest.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.manage_variables_by_yaml !== undefined) {
      let data48 = data.manage_variables_by_yaml;
      if (typeof data48 !== "boolean" && data48 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/manage_variables_by_yaml", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.manage_permissions_by_yaml !== undefined) {
      let data49 = data.manage_permissions_by_yaml;
      if (typeof data49 !== "boolean" && data49 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/manage_permissions_by_yaml", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.last_execution_revision !== undefined) {
      let data50 = data.last_execution_revision;
      if (typeof data50 !== "string" && data50 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/last_execution_revision", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.clear_cache !== undefined) {
      let data51 = data.clear_cache;
      if (typeof data51 !== "boolean" && data51 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/clear_cache", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data52 = data.note;
      if (typeof data52 !== "string" && data52 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data53 = data.agent_note;
      if (typeof data53 !== "string" && data53 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
