// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { IntegrationAuthType as $IntegrationAuthType } from "../response/IntegrationAuthType.js";
import { IntegrationType as $IntegrationType } from "../response/IntegrationType.js";

export const IntegrationIdView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/html_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.identifier !== undefined) {
      let data2 = data.identifier;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/identifier",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.hash_id !== undefined) {
      let data3 = data.hash_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/hash_id",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data4 = data.name;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/name",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.type !== undefined) {
      let data5 = data.type;
      if (data5 !== null) {
        if (!$IntegrationType(data5, { instancePath: instancePath + "/type", newValues })) {
          vErrors = vErrors === null ? $IntegrationType.errors : vErrors.concat($IntegrationType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.auth_type !== undefined) {
      let data6 = data.auth_type;
      if (data6 !== null) {
        if (!$IntegrationAuthType(data6, { instancePath: instancePath + "/auth_type", newValues })) {
          vErrors =
            vErrors === null ? $IntegrationAuthType.errors : vErrors.concat($IntegrationAuthType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.host_url !== undefined) {
      let data7 = data.host_url;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/host_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.webhook_address !== undefined) {
      let data8 = data.webhook_address;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/webhook_address",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.atop_url !== undefined) {
      let data9 = data.atop_url;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/atop_url",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.app_id !== undefined) {
      let data10 = data.app_id;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/app_id",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.google_project !== undefined) {
      let data11 = data.google_project;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/google_project",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.audience !== undefined) {
      let data12 = data.audience;
      if (typeof data12 !== "string" && data12 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/audience",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
