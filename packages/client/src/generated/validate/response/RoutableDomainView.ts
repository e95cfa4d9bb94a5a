// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { RouteZoneType as $RouteZoneType } from "../response/RouteZoneType.js";

export const RoutableDomainView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domain === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "domain" });
      errors++;
    }
    if (data.domain !== undefined) {
      if (typeof data.domain !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/domain", { type: "string" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data1 = data.type;
      if (data1 !== null) {
        if (!$RouteZoneType.call(this, data1, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $RouteZoneType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.zone_id !== undefined) {
      let data2 = data.zone_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/zone_id", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
