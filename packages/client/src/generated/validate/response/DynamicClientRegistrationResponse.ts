// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const DynamicClientRegistrationResponse: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "client_id" });
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
    if (data.client_id !== undefined) {
      if (typeof data.client_id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/client_id", { type: "string" });
        errors++;
      }
    }
    if (data.client_secret !== undefined) {
      let data3 = data.client_secret;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_secret", { type: "string or null" });
        errors++;
      }
    }
    if (data.registration_access_token !== undefined) {
      let data4 = data.registration_access_token;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/registration_access_token", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.registration_client_uri !== undefined) {
      let data5 = data.registration_client_uri;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/registration_client_uri", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.client_id_issued_at !== undefined) {
      let data6 = data.client_id_issued_at;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_id_issued_at", { type: "integer or null" });
        errors++;
      }
    }
    if (data.client_secret_expires_at !== undefined) {
      let data7 = data.client_secret_expires_at;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_secret_expires_at", {
          type: "integer or null",
        });
        errors++;
      }
    }
    if (data.client_name !== undefined) {
      let data8 = data.client_name;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.redirect_uris !== undefined) {
      let data9 = data.redirect_uris;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/redirect_uris", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/redirect_uris/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.grant_types !== undefined) {
      let data11 = data.grant_types;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/grant_types", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/grant_types/" + i1, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.response_types !== undefined) {
      let data13 = data.response_types;
      if (!Array.isArray(data13) && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/response_types", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data13[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/response_types/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.token_endpoint_auth_method !== undefined) {
      let data15 = data.token_endpoint_auth_method;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token_endpoint_auth_method", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.client_uri !== undefined) {
      let data16 = data.client_uri;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/client_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.logo_uri !== undefined) {
      let data17 = data.logo_uri;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/logo_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data18 = data.scope;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/scope", { type: "string or null" });
        errors++;
      }
    }
    if (data.contacts !== undefined) {
      let data19 = data.contacts;
      if (!Array.isArray(data19) && data19 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/contacts", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data19)) {
        const len3 = data19.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data19[i3] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/contacts/" + i3, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.tos_uri !== undefined) {
      let data21 = data.tos_uri;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tos_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.policy_uri !== undefined) {
      let data22 = data.policy_uri;
      if (typeof data22 !== "string" && data22 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/policy_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.jwks_uri !== undefined) {
      let data23 = data.jwks_uri;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/jwks_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.software_id !== undefined) {
      let data24 = data.software_id;
      if (typeof data24 !== "string" && data24 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/software_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.software_version !== undefined) {
      let data25 = data.software_version;
      if (typeof data25 !== "string" && data25 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/software_version", { type: "string or null" });
        errors++;
      }
    }
    if (data.application_type !== undefined) {
      let data26 = data.application_type;
      if (typeof data26 !== "string" && data26 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/application_type", { type: "string or null" });
        errors++;
      }
    }
    if (data.sector_identifier_uri !== undefined) {
      let data27 = data.sector_identifier_uri;
      if (typeof data27 !== "string" && data27 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/sector_identifier_uri", { type: "string or null" });
        errors++;
      }
    }
    if (data.subject_type !== undefined) {
      let data28 = data.subject_type;
      if (typeof data28 !== "string" && data28 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subject_type", { type: "string or null" });
        errors++;
      }
    }
    if (data.id_token_signed_response_alg !== undefined) {
      let data29 = data.id_token_signed_response_alg;
      if (typeof data29 !== "string" && data29 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/id_token_signed_response_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.userinfo_signed_response_alg !== undefined) {
      let data30 = data.userinfo_signed_response_alg;
      if (typeof data30 !== "string" && data30 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/userinfo_signed_response_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.request_object_signing_alg !== undefined) {
      let data31 = data.request_object_signing_alg;
      if (typeof data31 !== "string" && data31 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/request_object_signing_alg", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data32 = data.description;
      if (typeof data32 !== "string" && data32 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.token_expires_in !== undefined) {
      let data33 = data.token_expires_in;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33)) && data33 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token_expires_in", { type: "integer or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
