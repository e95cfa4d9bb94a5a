// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { RouteType as $RouteType } from "../response/RouteType.js";
import { RouteZoneType as $RouteZoneType } from "../response/RouteZoneType.js";

export const RouteView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "integer" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data3 = data.type;
      if (data3 !== null) {
        if (!$RouteType.call(this, data3, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $RouteType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.subdomain !== undefined) {
      let data4 = data.subdomain;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subdomain", { type: "string or null" });
        errors++;
      }
    }
    if (data.domain !== undefined) {
      let data5 = data.domain;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/domain", { type: "string or null" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data6 = data.path;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string or null" });
        errors++;
      }
    }
    if (data.zone_type !== undefined) {
      let data7 = data.zone_type;
      if (data7 !== null) {
        if (!$RouteZoneType.call(this, data7, { instancePath: instancePath + "/zone_type" })) {
          vErrors = append(vErrors, $RouteZoneType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.targets !== undefined) {
      let data8 = data.targets;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/targets", { type: "object or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
