// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { RouteType as $RouteType } from "../request/RouteType.js";

export const UpdateRouteRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== undefined) {
      let data0 = data.type;
      if (data0 !== null) {
        if (!$RouteType.call(this, data0, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $RouteType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.subdomain !== undefined) {
      let data1 = data.subdomain;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subdomain", { type: "string or null" });
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data2 = data.domain;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/domain", { type: "string or null" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data3 = data.path;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string or null" });
        errors++;
      }
    }
    if (data.targets !== undefined) {
      let data4 = data.targets;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/targets", { type: "object or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
