// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { MachineSize as $MachineSize } from "../response/MachineSize.js";
import { ShortWorkspaceView as $ShortWorkspaceView } from "../response/ShortWorkspaceView.js";

export const WorkspaceView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortWorkspaceView(data, { instancePath: instancePath, newValues })) {
    vErrors = vErrors === null ? $ShortWorkspaceView.errors : vErrors.concat($ShortWorkspaceView.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner_id === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "owner_id" },
      });
      errors++;
    }
    if (data.frozen === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "frozen" },
      });
      errors++;
    }
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "create_date" },
      });
      errors++;
    }
    if (data.owner_id !== undefined) {
      let data0 = data.owner_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/owner_id",
          keyword: "type",
          params: { type: "integer" },
        });
        errors++;
      }
    }
    if (data.frozen !== undefined) {
      if (typeof data.frozen !== "boolean") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/frozen",
          keyword: "type",
          params: { type: "boolean" },
        });
        errors++;
      }
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
    if (data.default_pipeline_resource !== undefined) {
      let data3 = data.default_pipeline_resource;
      if (data3 !== null) {
        if (!$MachineSize(data3, { instancePath: instancePath + "/default_pipeline_resource", newValues })) {
          vErrors = vErrors === null ? $MachineSize.errors : vErrors.concat($MachineSize.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_enabled !== undefined) {
      let data4 = data.sso_enabled;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/sso_enabled",
          keyword: "type",
          params: { type: ["boolean", "null"] },
        });
        errors++;
      }
    }
    if (data.public_pipelines_disabled !== undefined) {
      let data5 = data.public_pipelines_disabled;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/public_pipelines_disabled",
          keyword: "type",
          params: { type: ["boolean", "null"] },
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
