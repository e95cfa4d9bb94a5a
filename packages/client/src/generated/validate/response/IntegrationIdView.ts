// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { IntegrationAuthType as $IntegrationAuthType } from "../response/IntegrationAuthType.js";
import { IntegrationType as $IntegrationType } from "../response/IntegrationType.js";

export const IntegrationIdView: Validate = validate0;

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
    if (data.identifier !== undefined) {
      let data2 = data.identifier;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/identifier", { type: "string or null" });
        errors++;
      }
    }
    if (data.hash_id !== undefined) {
      let data3 = data.hash_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/hash_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data4 = data.name;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data5 = data.type;
      if (data5 !== null) {
        if (!$IntegrationType.call(this, data5, { instancePath: instancePath + "/type" })) {
          vErrors = append(vErrors, $IntegrationType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.auth_type !== undefined) {
      let data6 = data.auth_type;
      if (data6 !== null) {
        if (!$IntegrationAuthType.call(this, data6, { instancePath: instancePath + "/auth_type" })) {
          vErrors = append(vErrors, $IntegrationAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.host_url !== undefined) {
      let data7 = data.host_url;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/host_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.webhook_address !== undefined) {
      let data8 = data.webhook_address;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/webhook_address", { type: "string or null" });
        errors++;
      }
    }
    if (data.atop_url !== undefined) {
      let data9 = data.atop_url;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/atop_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data10 = data.app_id;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/app_id", { type: "string or null" });
        errors++;
      }
    }
    if (data.google_project !== undefined) {
      let data11 = data.google_project;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/google_project", { type: "string or null" });
        errors++;
      }
    }
    if (data.audience !== undefined) {
      let data12 = data.audience;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/audience", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
