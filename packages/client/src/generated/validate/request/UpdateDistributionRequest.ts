// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { DistributionScope as $DistributionScope } from "../request/DistributionScope.js";
import { PermissionsView as $PermissionsView } from "../request/PermissionsView.js";

export const UpdateDistributionRequest: Validate = validate0;

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
    if (data.scope !== undefined) {
      let data2 = data.scope;
      if (data2 !== null) {
        if (!$DistributionScope.call(this, data2, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $DistributionScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project_name !== undefined) {
      let data3 = data.project_name;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.disabled !== undefined) {
      let data4 = data.disabled;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/disabled", { type: "boolean or null" });
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
