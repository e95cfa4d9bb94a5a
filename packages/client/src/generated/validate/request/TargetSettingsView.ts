// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TargetAuthView as $TargetAuthView } from "../request/TargetAuthView.js";
import { TargetMatchScope as $TargetMatchScope } from "../request/TargetMatchScope.js";
import { TargetProxyView as $TargetProxyView } from "../request/TargetProxyView.js";
import { TargetSslMode as $TargetSslMode } from "../request/TargetSslMode.js";

export const TargetSettingsView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.host !== undefined) {
      let data0 = data.host;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/host", { type: "string or null" });
        errors++;
      }
    }
    if (data.port !== undefined) {
      let data1 = data.port;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/port", { type: "string or null" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data2 = data.path;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string or null" });
        errors++;
      }
    }
    if (data.auth !== undefined) {
      let data3 = data.auth;
      if (data3 !== null) {
        if (!$TargetAuthView.call(this, data3, { instancePath: instancePath + "/auth" })) {
          vErrors = append(vErrors, $TargetAuthView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.proxy !== undefined) {
      let data4 = data.proxy;
      if (data4 !== null) {
        if (!$TargetProxyView.call(this, data4, { instancePath: instancePath + "/proxy" })) {
          vErrors = append(vErrors, $TargetProxyView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.secure !== undefined) {
      let data5 = data.secure;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/secure", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.repository !== undefined) {
      let data6 = data.repository;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/repository", { type: "string or null" });
        errors++;
      }
    }
    if (data.integration !== undefined) {
      let data7 = data.integration;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/integration", { type: "string or null" });
        errors++;
      }
    }
    if (data.region !== undefined) {
      let data8 = data.region;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/region", { type: "string or null" });
        errors++;
      }
    }
    if (data.cluster !== undefined) {
      let data9 = data.cluster;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/cluster", { type: "string or null" });
        errors++;
      }
    }
    if (data.resource_group !== undefined) {
      let data10 = data.resource_group;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/resource_group", { type: "string or null" });
        errors++;
      }
    }
    if (data.subscription !== undefined) {
      let data11 = data.subscription;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/subscription", { type: "string or null" });
        errors++;
      }
    }
    if (data.role_arn !== undefined) {
      let data12 = data.role_arn;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/role_arn", { type: "string or null" });
        errors++;
      }
    }
    if (data.project_id !== undefined) {
      let data13 = data.project_id;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.zone !== undefined) {
      let data14 = data.zone;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/zone", { type: "string or null" });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data15 = data.scope;
      if (data15 !== null) {
        if (!$TargetMatchScope.call(this, data15, { instancePath: instancePath + "/scope" })) {
          vErrors = append(vErrors, $TargetMatchScope.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.database !== undefined) {
      let data16 = data.database;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/database", { type: "string or null" });
        errors++;
      }
    }
    if (data.auth_source !== undefined) {
      let data17 = data.auth_source;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auth_source", { type: "string or null" });
        errors++;
      }
    }
    if (data.db_instance_identifier !== undefined) {
      let data18 = data.db_instance_identifier;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/db_instance_identifier", {
          type: "string or null",
        });
        errors++;
      }
    }
    if (data.ssl_mode !== undefined) {
      let data19 = data.ssl_mode;
      if (data19 !== null) {
        if (!$TargetSslMode.call(this, data19, { instancePath: instancePath + "/ssl_mode" })) {
          vErrors = append(vErrors, $TargetSslMode.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.ca_certificate !== undefined) {
      let data20 = data.ca_certificate;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ca_certificate", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
