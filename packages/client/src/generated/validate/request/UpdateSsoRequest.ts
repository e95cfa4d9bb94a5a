// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SsoHashMethod as $SsoHashMethod } from "../request/SsoHashMethod.js";
import { SsoProviderType as $SsoProviderType } from "../request/SsoProviderType.js";
import { SsoType as $SsoType } from "../request/SsoType.js";

export const UpdateSsoRequest: Validate = validate0;

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
        if (!$SsoType.call(this, data0, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $SsoType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_provider_type !== undefined) {
      let data1 = data.sso_provider_type;
      if (data1 !== null) {
        if (!$SsoProviderType.call(this, data1, { instancePath: instancePath + "/sso_provider_type" })) {
          vErrors = append(vErrors, $SsoProviderType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_url !== undefined) {
      let data2 = data.sso_url;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sso_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.issuer !== undefined) {
      let data3 = data.issuer;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/issuer", { type: "string or null" });
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
    if (data.signature_method !== undefined) {
      let data5 = data.signature_method;
      if (data5 !== null) {
        if (!$SsoHashMethod.call(this, data5, { instancePath: instancePath + "/signature_method" })) {
          vErrors = append(vErrors, $SsoHashMethod.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.digest_method !== undefined) {
      let data6 = data.digest_method;
      if (data6 !== null) {
        if (!$SsoHashMethod.call(this, data6, { instancePath: instancePath + "/digest_method" })) {
          vErrors = append(vErrors, $SsoHashMethod.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.client_id !== undefined) {
      let data7 = data.client_id;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.client_secret !== undefined) {
      let data8 = data.client_secret;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_secret", { type: "string or null" });
        errors++;
      }
    }
    if (data.require_sso_for_all_members !== undefined) {
      let data9 = data.require_sso_for_all_members;
      if (typeof data9 !== "boolean" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/require_sso_for_all_members", {
          type: "boolean or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
