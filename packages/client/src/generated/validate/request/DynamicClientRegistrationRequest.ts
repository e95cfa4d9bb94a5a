// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const DynamicClientRegistrationRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_name !== undefined) {
      let data0 = data.client_name;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.redirect_uris !== undefined) {
      let data1 = data.redirect_uris;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/redirect_uris", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/redirect_uris/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.grant_types !== undefined) {
      let data3 = data.grant_types;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/grant_types", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data3[i1] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/grant_types/" + i1, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.response_types !== undefined) {
      let data5 = data.response_types;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/response_types", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data5[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/response_types/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.token_endpoint_auth_method !== undefined) {
      let data7 = data.token_endpoint_auth_method;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token_endpoint_auth_method", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.client_uri !== undefined) {
      let data8 = data.client_uri;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.logo_uri !== undefined) {
      let data9 = data.logo_uri;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/logo_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data10 = data.scope;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/scope", { type: "string or null" });
        errors++;
      }
    }
    if (data.contacts !== undefined) {
      let data11 = data.contacts;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/contacts", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data11[i3] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/contacts/" + i3, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.tos_uri !== undefined) {
      let data13 = data.tos_uri;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tos_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.policy_uri !== undefined) {
      let data14 = data.policy_uri;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/policy_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.jwks_uri !== undefined) {
      let data15 = data.jwks_uri;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/jwks_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.software_id !== undefined) {
      let data16 = data.software_id;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/software_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.software_version !== undefined) {
      let data17 = data.software_version;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/software_version", { type: "string or null" });
        errors++;
      }
    }
    if (data.application_type !== undefined) {
      let data18 = data.application_type;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/application_type", { type: "string or null" });
        errors++;
      }
    }
    if (data.sector_identifier_uri !== undefined) {
      let data19 = data.sector_identifier_uri;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sector_identifier_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.subject_type !== undefined) {
      let data20 = data.subject_type;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subject_type", { type: "string or null" });
        errors++;
      }
    }
    if (data.id_token_signed_response_alg !== undefined) {
      let data21 = data.id_token_signed_response_alg;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id_token_signed_response_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.userinfo_signed_response_alg !== undefined) {
      let data22 = data.userinfo_signed_response_alg;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/userinfo_signed_response_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.request_object_signing_alg !== undefined) {
      let data23 = data.request_object_signing_alg;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/request_object_signing_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data24 = data.description;
      if (typeof data24 !== "string" && data24 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.token_expires_in !== undefined) {
      let data25 = data.token_expires_in;
      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25)) && data25 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token_expires_in", { type: "integer or null" });
        errors++;
      }
    }
    if (data.primary_redirect_uri !== undefined) {
      let data26 = data.primary_redirect_uri;
      if (typeof data26 !== "string" && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/primary_redirect_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.valid !== undefined) {
      let data27 = data.valid;
      if (typeof data27 !== "boolean" && data27 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/valid", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
