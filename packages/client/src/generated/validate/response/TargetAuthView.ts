// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TargetAuthMethod as $TargetAuthMethod } from "../response/TargetAuthMethod.js";

export const TargetAuthView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method !== undefined) {
      let data0 = data.method;
      if (data0 !== null) {
        if (!$TargetAuthMethod.call(this, data0, { instancePath: instancePath + "/method" })) {
          vErrors = append(vErrors, $TargetAuthMethod.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.username !== undefined) {
      let data1 = data.username;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/username", { type: "string or null" });
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data2 = data.password;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/password", { type: "string or null" });
        errors++;
      }
    }
    if (data.asset !== undefined) {
      let data3 = data.asset;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/asset", { type: "string or null" });
        errors++;
      }
    }
    if (data.key !== undefined) {
      let data4 = data.key;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key", { type: "string or null" });
        errors++;
      }
    }
    if (data.passphrase !== undefined) {
      let data5 = data.passphrase;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/passphrase", { type: "string or null" });
        errors++;
      }
    }
    if (data.key_path !== undefined) {
      let data6 = data.key_path;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/key_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.token !== undefined) {
      let data7 = data.token;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token", { type: "string or null" });
        errors++;
      }
    }
    if (data.certificate_authority !== undefined) {
      let data8 = data.certificate_authority;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/certificate_authority", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_certificate !== undefined) {
      let data9 = data.client_certificate;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_certificate", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_key !== undefined) {
      let data10 = data.client_key;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_key", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
