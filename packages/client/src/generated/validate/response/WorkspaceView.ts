// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MachineSize as $MachineSize } from "../response/MachineSize.js";
import { ShortWorkspaceView as $ShortWorkspaceView } from "../response/ShortWorkspaceView.js";

export const WorkspaceView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortWorkspaceView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortWorkspaceView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.owner_id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "owner_id" });
      errors++;
    }
    if (data.frozen === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "frozen" });
      errors++;
    }
    if (data.create_date === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "create_date" });
      errors++;
    }
    if (data.owner_id !== undefined) {
      let data0 = data.owner_id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        vErrors = collect(vErrors, "is", instancePath + "/owner_id", { type: "integer" });
        errors++;
      }
    }
    if (data.frozen !== undefined) {
      if (typeof data.frozen !== "boolean") {
        vErrors = collect(vErrors, "is", instancePath + "/frozen", { type: "boolean" });
        errors++;
      }
    }
    if (data.create_date !== undefined) {
      if (typeof data.create_date !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string" });
        errors++;
      }
    }
    if (data.default_pipeline_resource !== undefined) {
      let data3 = data.default_pipeline_resource;
      if (data3 !== null) {
        if (!$MachineSize.call(this, data3, { instancePath: instancePath + "/default_pipeline_resource" })) {
          vErrors = append(vErrors, $MachineSize.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_enabled !== undefined) {
      let data4 = data.sso_enabled;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sso_enabled", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.public_pipelines_disabled !== undefined) {
      let data5 = data.public_pipelines_disabled;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/public_pipelines_disabled", {
          type: "boolean or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
