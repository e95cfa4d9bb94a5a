// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TunnelAuthType as $TunnelAuthType } from "../response/TunnelAuthType.js";

export const HttpSettingsView: Validate = validate0;

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
    if (data.verify_certificate !== undefined) {
      let data2 = data.verify_certificate;
      if (typeof data2 !== "boolean" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/verify_certificate", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.compression !== undefined) {
      let data3 = data.compression;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/compression", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.http2 !== undefined) {
      let data4 = data.http2;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/http2", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.log_requests !== undefined) {
      let data5 = data.log_requests;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/log_requests", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.request_headers !== undefined) {
      let data6 = data.request_headers;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/request_headers", { type: "object or null" });
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6) {
          if (typeof data6[key0] !== "string") {
            vErrors = collect(
              vErrors,
              "is",
              instancePath + "/request_headers/~2/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              { type: "string" },
            );
            errors++;
          }
        }
      }
    }
    if (data.response_headers !== undefined) {
      let data8 = data.response_headers;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/response_headers", { type: "object or null" });
        errors++;
      }
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (typeof data8[key1] !== "string") {
            vErrors = collect(
              vErrors,
              "is",
              instancePath + "/response_headers/~2/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              { type: "string" },
            );
            errors++;
          }
        }
      }
    }
    if (data.whitelist_user_agents !== undefined) {
      let data10 = data.whitelist_user_agents;
      if (!Array.isArray(data10) && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/whitelist_user_agents", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data10[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/whitelist_user_agents/" + i0, {
              type: "string",
            });
            errors++;
          }
        }
      }
    }
    if (data.rewrite_host_header !== undefined) {
      let data12 = data.rewrite_host_header;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/rewrite_host_header", { type: "string or null" });
        errors++;
      }
    }
    if (data.auth_type !== undefined) {
      let data13 = data.auth_type;
      if (data13 !== null) {
        if (!$TunnelAuthType.call(this, data13, { instancePath: instancePath + "/auth_type" })) {
          vErrors = append(vErrors, $TunnelAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.login !== undefined) {
      let data14 = data.login;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/login", { type: "string or null" });
        errors++;
      }
    }
    if (data.password !== undefined) {
      let data15 = data.password;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/password", { type: "string or null" });
        errors++;
      }
    }
    if (data.circuit_breaker !== undefined) {
      let data16 = data.circuit_breaker;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/circuit_breaker", { type: "integer or null" });
        errors++;
      }
    }
    if (data.serve_path !== undefined) {
      let data17 = data.serve_path;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/serve_path", { type: "string or null" });
        errors++;
      }
    }
    if (data.tls_ca !== undefined) {
      let data18 = data.tls_ca;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/tls_ca", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
