// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { PipelineActionView as $PipelineActionView } from "../response/PipelineActionView.js";
import { ShortPipelineView as $ShortPipelineView } from "../response/ShortPipelineView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";
import { TriggerConditionView as $TriggerConditionView } from "../response/TriggerConditionView.js";

export const PipelineView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortPipelineView(data, { instancePath: instancePath, newValues })) {
    vErrors = vErrors === null ? $ShortPipelineView.errors : vErrors.concat($ShortPipelineView.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "create_date" },
      });
      errors++;
    }
    if (data.project === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "project" },
      });
      errors++;
    }
    if (data.creator === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "creator" },
      });
      errors++;
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/create_date",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.project !== undefined) {
      if (!$ShortProjectView(data.project, { instancePath: instancePath + "/project", newValues })) {
        vErrors = vErrors === null ? $ShortProjectView.errors : vErrors.concat($ShortProjectView.errors);
        errors = vErrors.length;
      }
    }
    if (data.creator !== undefined) {
      if (!$MemberView(data.creator, { instancePath: instancePath + "/creator", newValues })) {
        vErrors = vErrors === null ? $MemberView.errors : vErrors.concat($MemberView.errors);
        errors = vErrors.length;
      }
    }
    if (data.permissions !== undefined) {
      let data3 = data.permissions;
      if (data3 !== null) {
        if (!$PermissionsView(data3, { instancePath: instancePath + "/permissions", newValues })) {
          vErrors = vErrors === null ? $PermissionsView.errors : vErrors.concat($PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.actions !== undefined) {
      let data4 = data.actions;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/actions",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$PipelineActionView(data4[i0], { instancePath: instancePath + "/actions/" + i0, newValues })) {
            vErrors =
              vErrors === null ? $PipelineActionView.errors : vErrors.concat($PipelineActionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.trigger_conditions !== undefined) {
      let data6 = data.trigger_conditions;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/trigger_conditions",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !$TriggerConditionView(data6[i1], {
              instancePath: instancePath + "/trigger_conditions/" + i1,
              newValues,
            })
          ) {
            vErrors =
              vErrors === null ? $TriggerConditionView.errors : vErrors.concat($TriggerConditionView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.worker !== undefined) {
      let data8 = data.worker;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/worker",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.remote_branch !== undefined) {
      let data9 = data.remote_branch;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/remote_branch",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.manage_variables_by_yaml !== undefined) {
      let data10 = data.manage_variables_by_yaml;
      if (typeof data10 !== "boolean" && data10 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/manage_variables_by_yaml",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.manage_permissions_by_yaml !== undefined) {
      let data11 = data.manage_permissions_by_yaml;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/manage_permissions_by_yaml",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.variables !== undefined) {
      let data12 = data.variables;
      if (!Array.isArray(data12) && data12 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/variables",
          keyword: "type",
          params: { type: ["array", "null"] },
        });
        errors++;
      }
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
          } else {
            vErrors = collect(vErrors, {
              instancePath: instancePath + "/variables/" + i2,
              keyword: "type",
              params: { type: "object" },
            });
            errors++;
          }
        }
      }
    }
    if (data.cache_scope !== undefined) {
      let data14 = data.cache_scope;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/cache_scope",
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
