// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { DistributionScope as $DistributionScope } from "../request/DistributionScope.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";

export const AddDistributionRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.scope === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "scope" });
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      if (!$DistributionScope.call(this, data.scope, { instancePath: instancePath + "/scope" })) {
        vErrors = append(vErrors, $DistributionScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifier !== undefined) {
      let data2 = data.identifier;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.project_name !== undefined) {
      let data3 = data.project_name;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.environment_id !== undefined) {
      let data4 = data.environment_id;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environment_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.permissions !== undefined) {
      let data5 = data.permissions;
      if (data5 !== null) {
        if (!$PermissionsView.call(this, data5, { instancePath: instancePath + "/permissions" })) {
          vErrors = append(vErrors, $PermissionsView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
