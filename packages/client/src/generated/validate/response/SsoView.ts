// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SsoHashMethod as $SsoHashMethod } from "../response/SsoHashMethod.js";
import { SsoProviderType as $SsoProviderType } from "../response/SsoProviderType.js";
import { SsoType as $SsoType } from "../response/SsoType.js";

export const SsoView: Validate = validate0;

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
    if (data.type !== undefined) {
      let data2 = data.type;
      if (data2 !== null) {
        if (!$SsoType.call(this, data2, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $SsoType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_provider_type !== undefined) {
      let data3 = data.sso_provider_type;
      if (data3 !== null) {
        if (!$SsoProviderType.call(this, data3, { instancePath: instancePath + "/sso_provider_type" })) {
          vErrors = append(vErrors, $SsoProviderType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.sso_url !== undefined) {
      let data4 = data.sso_url;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sso_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.issuer !== undefined) {
      let data5 = data.issuer;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/issuer", { type: "string or null" });
        errors++;
      }
    }
    if (data.certificate !== undefined) {
      let data6 = data.certificate;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/certificate", { type: "string or null" });
        errors++;
      }
    }
    if (data.signature_method !== undefined) {
      let data7 = data.signature_method;
      if (data7 !== null) {
        if (!$SsoHashMethod.call(this, data7, { instancePath: instancePath + "/signature_method" })) {
          vErrors = append(vErrors, $SsoHashMethod.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.digest_method !== undefined) {
      let data8 = data.digest_method;
      if (data8 !== null) {
        if (!$SsoHashMethod.call(this, data8, { instancePath: instancePath + "/digest_method" })) {
          vErrors = append(vErrors, $SsoHashMethod.errors);
          errors = vErrors.length;
        }
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
