// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TunnelTlsEnd as $TunnelTlsEnd } from "../response/TunnelTlsEnd.js";

export const TlsSettingsView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.terminate_at !== undefined) {
      let data2 = data.terminate_at;
      if (data2 !== null) {
        if (!$TunnelTlsEnd.call(this, data2, { instancePath: instancePath + "/terminate_at" })) {
          vErrors = append(vErrors, $TunnelTlsEnd.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.private_key !== undefined) {
      let data3 = data.private_key;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/private_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.certificate !== undefined) {
      let data4 = data.certificate;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/certificate", { type: "string or null" });
        errors++;
      }
    }
    if (data.ca_certificate !== undefined) {
      let data5 = data.ca_certificate;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ca_certificate", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
