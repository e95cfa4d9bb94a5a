// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { DistributionScope as $DistributionScope } from "../response/DistributionScope.js";
import { PermissionsView as $PermissionsView } from "../response/PermissionsView.js";
import { RouteView as $RouteView } from "../response/RouteView.js";
import { ShortDistributionView as $ShortDistributionView } from "../response/ShortDistributionView.js";
import { ShortEnvironmentView as $ShortEnvironmentView } from "../response/ShortEnvironmentView.js";
import { ShortProjectView as $ShortProjectView } from "../response/ShortProjectView.js";

export const DistributionView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortDistributionView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortDistributionView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scope !== undefined) {
      let data0 = data.scope;
      if (data0 !== null) {
        if (!$DistributionScope.call(this, data0, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $DistributionScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.project !== undefined) {
      let data1 = data.project;
      if (data1 !== null) {
        if (!$ShortProjectView.call(this, data1, { instancePath: instancePath + "/project" })) {
          vErrors = append(vErrors, $ShortProjectView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.environment !== undefined) {
      let data2 = data.environment;
      if (data2 !== null) {
        if (!$ShortEnvironmentView.call(this, data2, { instancePath: instancePath + "/environment" })) {
          vErrors = append(vErrors, $ShortEnvironmentView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.routes !== undefined) {
      let data3 = data.routes;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/routes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$RouteView.call(this, data3[i0], { instancePath: instancePath + "/routes/" + i0 })) {
            vErrors = append(vErrors, $RouteView.errors);
            errors = vErrors.length;
          }
        }
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
