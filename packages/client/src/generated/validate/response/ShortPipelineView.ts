// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
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
    if (data.name === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.last_execution_status === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "last_execution_status" },
      });
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
    if (data.identifier !== undefined) {
      let data3 = data.identifier;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/identifier",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/name",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.definition_source !== undefined) {
      let data5 = data.definition_source;
      if (data5 !== null) {
        if (
          !$PipelineDefinitionSource(data5, { instancePath: instancePath + "/definition_source", newValues })
        ) {
          vErrors =
            vErrors === null
              ? $PipelineDefinitionSource.errors
              : vErrors.concat($PipelineDefinitionSource.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.git_config_ref !== undefined) {
      let data6 = data.git_config_ref;
      if (data6 !== null) {
        if (!$GitConfigRef(data6, { instancePath: instancePath + "/git_config_ref", newValues })) {
          vErrors = vErrors === null ? $GitConfigRef.errors : vErrors.concat($GitConfigRef.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.refs !== undefined) {
      let data7 = data.refs;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/refs",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = collect(vErrors, {
              instancePath: instancePath + "/refs/" + i0,
              keyword: "type",
              params: { type: "string" },
            });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data9 = data.events;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/events",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$PipelineEventView(data9[i1], { instancePath: instancePath + "/events/" + i1, newValues })) {
            vErrors =
              vErrors === null ? $PipelineEventView.errors : vErrors.concat($PipelineEventView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.loop !== undefined) {
      let data11 = data.loop;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/loop",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data11[i2] !== "string") {
            vErrors = collect(vErrors, {
              instancePath: instancePath + "/loop/" + i2,
              keyword: "type",
              params: { type: "string" },
            });
            errors++;
          }
        }
        let i3 = data11.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data11[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              vErrors = collect(vErrors, {
                instancePath: instancePath + "/loop",
                keyword: "uniqueItems",
                params: { i: i3, j: j0 },
              });
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      }
    }
    if (data.priority !== undefined) {
      let data13 = data.priority;
      if (data13 !== null) {
        if (!$PipelinePriority(data13, { instancePath: instancePath + "/priority", newValues })) {
          vErrors = vErrors === null ? $PipelinePriority.errors : vErrors.concat($PipelinePriority.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.disabled !== undefined) {
      let data14 = data.disabled;
      if (typeof data14 !== "boolean" && data14 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/disabled",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.disabled_reason !== undefined) {
      let data15 = data.disabled_reason;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/disabled_reason",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.last_execution_status !== undefined) {
      if (
        !$ExecutionStatus(data.last_execution_status, {
          instancePath: instancePath + "/last_execution_status",
          newValues,
        })
      ) {
        vErrors = vErrors === null ? $ExecutionStatus.errors : vErrors.concat($ExecutionStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.last_execution_revision !== undefined) {
      let data17 = data.last_execution_revision;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/last_execution_revision",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.target_site_url !== undefined) {
      let data18 = data.target_site_url;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/target_site_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.execution_message_template !== undefined) {
      let data19 = data.execution_message_template;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/execution_message_template",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.create_date !== undefined) {
      let data20 = data.create_date;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/create_date",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.always_from_scratch !== undefined) {
      let data21 = data.always_from_scratch;
      if (typeof data21 !== "boolean" && data21 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/always_from_scratch",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.ignore_fail_on_project_status !== undefined) {
      let data22 = data.ignore_fail_on_project_status;
      if (typeof data22 !== "boolean" && data22 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/ignore_fail_on_project_status",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.skip_queued_runs !== undefined) {
      let data23 = data.skip_queued_runs;
      if (data23 !== null) {
        if (!$OlderRunsPolicy(data23, { instancePath: instancePath + "/skip_queued_runs", newValues })) {
          vErrors = vErrors === null ? $OlderRunsPolicy.errors : vErrors.concat($OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cancel_inprogress_runs !== undefined) {
      let data24 = data.cancel_inprogress_runs;
      if (data24 !== null) {
        if (
          !$OlderRunsPolicy(data24, { instancePath: instancePath + "/cancel_inprogress_runs", newValues })
        ) {
          vErrors = vErrors === null ? $OlderRunsPolicy.errors : vErrors.concat($OlderRunsPolicy.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.auto_clear_cache !== undefined) {
      let data25 = data.auto_clear_cache;
      if (typeof data25 !== "boolean" && data25 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/auto_clear_cache",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.paused !== undefined) {
      let data26 = data.paused;
      if (typeof data26 !== "boolean" && data26 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/paused",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.pause_on_repeated_failures !== undefined) {
      let data27 = data.pause_on_repeated_failures;
      if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27)) && data27 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/pause_on_repeated_failures",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.fetch_all_refs !== undefined) {
      let data28 = data.fetch_all_refs;
      if (typeof data28 !== "boolean" && data28 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/fetch_all_refs",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.fetch_lfs !== undefined) {
      let data29 = data.fetch_lfs;
      if (typeof data29 !== "boolean" && data29 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/fetch_lfs",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.fail_on_prepare_env_warning !== undefined) {
      let data30 = data.fail_on_prepare_env_warning;
      if (typeof data30 !== "boolean" && data30 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/fail_on_prepare_env_warning",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.concurrent_pipeline_runs !== undefined) {
      let data31 = data.concurrent_pipeline_runs;
      if (typeof data31 !== "boolean" && data31 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/concurrent_pipeline_runs",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.clone_depth !== undefined) {
      let data32 = data.clone_depth;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32)) && data32 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/clone_depth",
          keyword: "type",
          params: { type: ["integer", "null"] },
        });
        errors++;
      }
    }
    if (data.do_not_create_commit_status !== undefined) {
      let data33 = data.do_not_create_commit_status;
      if (typeof data33 !== "boolean" && data33 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/do_not_create_commit_status",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.stale !== undefined) {
      let data34 = data.stale;
      if (typeof data34 !== "boolean" && data34 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/stale",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.waiting_for_push !== undefined) {
      let data35 = data.waiting_for_push;
      if (typeof data35 !== "boolean" && data35 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/waiting_for_push",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.resources !== undefined) {
      let data36 = data.resources;
      if (data36 !== null) {
        if (!$MachineSize(data36, { instancePath: instancePath + "/resources", newValues })) {
          vErrors = vErrors === null ? $MachineSize.errors : vErrors.concat($MachineSize.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.remote_path !== undefined) {
      let data37 = data.remote_path;
      if (typeof data37 !== "string" && data37 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/remote_path",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.remote_ref !== undefined) {
      let data38 = data.remote_ref;
      if (typeof data38 !== "string" && data38 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/remote_ref",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.remote_project_name !== undefined) {
      let data39 = data.remote_project_name;
      if (typeof data39 !== "string" && data39 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/remote_project_name",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.remote_parameters !== undefined) {
      let data40 = data.remote_parameters;
      if (!Array.isArray(data40) && data40 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/remote_parameters",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data40)) {
        const len3 = data40.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (
            !$PipelinePropertyView(data40[i4], {
              instancePath: instancePath + "/remote_parameters/" + i4,
              newValues,
            })
          ) {
            vErrors =
              vErrors === null ? $PipelinePropertyView.errors : vErrors.concat($PipelinePropertyView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.git_config !== undefined) {
      let data42 = data.git_config;
      if (data42 !== null) {
        if (!$YamlDefinitionView(data42, { instancePath: instancePath + "/git_config", newValues })) {
          vErrors =
            vErrors === null ? $YamlDefinitionView.errors : vErrors.concat($YamlDefinitionView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tags !== undefined) {
      let data43 = data.tags;
      if (!Array.isArray(data43) && data43 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/tags",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data43)) {
        const len4 = data43.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (typeof data43[i5] !== "string") {
            vErrors = collect(vErrors, {
              instancePath: instancePath + "/tags/" + i5,
              keyword: "type",
              params: { type: "string" },
            });
            errors++;
          }
        }
      }
    }
    if (data.git_changeset_base !== undefined) {
      let data45 = data.git_changeset_base;
      if (data45 !== null) {
        if (!$GitChangesetBase(data45, { instancePath: instancePath + "/git_changeset_base", newValues })) {
          vErrors = vErrors === null ? $GitChangesetBase.errors : vErrors.concat($GitChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.filesystem_changeset_base !== undefined) {
      let data46 = data.filesystem_changeset_base;
      if (data46 !== null) {
        if (
          !$FilesystemChangesetBase(data46, {
            instancePath: instancePath + "/filesystem_changeset_base",
            newValues,
          })
        ) {
          vErrors =
            vErrors === null
              ? $FilesystemChangesetBase.errors
              : vErrors.concat($FilesystemChangesetBase.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.cpu !== undefined) {
      let data47 = data.cpu;
      if (data47 !== null) {
        if (!$PipelineCpu(data47, { instancePath: instancePath + "/cpu", newValues })) {
          vErrors = vErrors === null ? $PipelineCpu.errors : vErrors.concat($PipelineCpu.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.description_required !== undefined) {
      let data48 = data.description_required;
      if (typeof data48 !== "boolean" && data48 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/description_required",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.folder !== undefined) {
      let data49 = data.folder;
      if (typeof data49 !== "string" && data49 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/folder",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.note !== undefined) {
      let data50 = data.note;
      if (typeof data50 !== "string" && data50 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data51 = data.agent_note;
      if (typeof data51 !== "string" && data51 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/agent_note",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
