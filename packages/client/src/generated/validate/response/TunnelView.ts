// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { HttpSettingsView as $HttpSettingsView } from "../response/HttpSettingsView.js";
import { TlsSettingsView as $TlsSettingsView } from "../response/TlsSettingsView.js";
import { TunnelRegion as $TunnelRegion } from "../response/TunnelRegion.js";
import { TunnelType as $TunnelType } from "../response/TunnelType.js";

export const TunnelView: Validate = validate0;

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
    if (data.endpoint === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "endpoint" });
      errors++;
    }
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.endpoint !== undefined) {
      if (typeof data.endpoint !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/endpoint", { type: "string" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      if (!$TunnelType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $TunnelType.errors);
        errors = vErrors.length;
      }
    }
    if (data.region !== undefined) {
      let data5 = data.region;
      if (data5 !== null) {
        if (!$TunnelRegion.call(this, data5, { instancePath: instancePath + "/region" })) {
          vErrors = append(vErrors, $TunnelRegion.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.whitelist !== undefined) {
      let data6 = data.whitelist;
      if (!Array.isArray(data6) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/whitelist", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/whitelist/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.timeout !== undefined) {
      let data8 = data.timeout;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/timeout", { type: "integer or null" });
        errors++;
      }
    }
    if (data.http !== undefined) {
      let data9 = data.http;
      if (data9 !== null) {
        if (!$HttpSettingsView.call(this, data9, { instancePath: instancePath + "/http" })) {
          vErrors = append(vErrors, $HttpSettingsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.tls !== undefined) {
      let data10 = data.tls;
      if (data10 !== null) {
        if (!$TlsSettingsView.call(this, data10, { instancePath: instancePath + "/tls" })) {
          vErrors = append(vErrors, $TlsSettingsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.endpoint_url !== undefined) {
      let data11 = data.endpoint_url;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/endpoint_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.active !== undefined) {
      let data12 = data.active;
      if (typeof data12 !== "boolean" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/active", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.target_latency !== undefined) {
      let data13 = data.target_latency;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_latency", { type: "integer or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
