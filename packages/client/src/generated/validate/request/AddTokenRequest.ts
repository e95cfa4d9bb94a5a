// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect, isEqual } from "../../../validate/ajv-runtime.js";

export const AddTokenRequest: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.expires_in !== undefined) {
      let data1 = data.expires_in;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expires_in", { type: "integer or null" });
        errors++;
      }
    }
    if (data.expires_at !== undefined) {
      let data2 = data.expires_at;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expires_at", { type: "string or null" });
        errors++;
      }
    }
    if (data.scopes !== undefined) {
      let data3 = data.scopes;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/scopes", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/scopes/" + i0, { type: "string" });
            errors++;
          }
        }
        let i1 = data3.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data3[i1], data3[j0])) {
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
      let data5 = data.ip_restrictions;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/ip_restrictions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (typeof data5[i2] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/ip_restrictions/" + i2, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.workspace_restrictions !== undefined) {
      let data7 = data.workspace_restrictions;
      if (!Array.isArray(data7) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/workspace_restrictions", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (typeof data7[i3] !== "string") {
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
