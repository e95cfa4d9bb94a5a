// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const UserView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "url" } });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "html_url" },
      });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } });
      errors++;
    }
    if (data.avatar_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "avatar_url" },
      });
      errors++;
    }
    if (data.workspaces_url === undefined) {
      vErrors = collect(vErrors, {
        instancePath,
        keyword: "required",
        params: { missingProperty: "workspaces_url" },
      });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/html_url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.id !== undefined) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: "integer" },
        });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/name",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.avatar_url !== undefined) {
      if (typeof data.avatar_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/avatar_url",
          keyword: "type",
          params: { type: "string" },
        });
        errors++;
      }
    }
    if (data.email !== undefined) {
      let data5 = data.email;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/email",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.workspaces_url !== undefined) {
      if (typeof data.workspaces_url !== "string") {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/workspaces_url",
          keyword: "type",
          params: { type: "string" },
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
