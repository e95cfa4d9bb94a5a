// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect, isEqual } from "../../../validate/ajv-runtime.js";

export const TokenView: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
        errors++;
      }
    }
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.token !== undefined) {
      let data4 = data.token;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/token", { type: "string or null" });
        errors++;
      }
    }
    if (data.expires_in !== undefined) {
      let data5 = data.expires_in;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expires_in", { type: "integer or null" });
        errors++;
      }
    }
    if (data.expires_at !== undefined) {
      let data6 = data.expires_at;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expires_at", { type: "string or null" });
        errors++;
      }
    }
    if (data.scopes !== undefined) {
      let data7 = data.scopes;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/scopes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/scopes/" + i0, { type: "string" });
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data7[i1], data7[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/scopes", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
    if (data.ip_restrictions !== undefined) {
      let data9 = data.ip_restrictions;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ip_restrictions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (typeof data9[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/ip_restrictions/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.workspace_restrictions !== undefined) {
      let data11 = data.workspace_restrictions;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/workspace_restrictions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (typeof data11[i3] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/workspace_restrictions/" + i3, {
              type: "string",
            });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
