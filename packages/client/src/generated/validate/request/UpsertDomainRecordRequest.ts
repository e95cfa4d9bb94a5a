// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const UpsertDomainRecordRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.values === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "values" });
      errors++;
    }
    if (data.ttl === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "ttl" });
      errors++;
    }
    if (data.values !== undefined) {
      let data0 = data.values;
      if (!Array.isArray(data0)) {
        vErrors = collect(vErrors, "is", instancePath + "/values", { type: "array" });
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/values/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.ttl !== undefined) {
      let data2 = data.ttl;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
        vErrors = collect(vErrors, "is", instancePath + "/ttl", { type: "integer" });
        errors++;
      }
    }
    if (data.routing !== undefined) {
      let data3 = data.routing;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/routing", { type: "string or null" });
        errors++;
      }
    }
    if (data.country !== undefined) {
      let data4 = data.country;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/country", { type: "object or null" });
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key0 in data4) {
          let data5 = data4[key0];
          if (!Array.isArray(data5)) {
            vErrors = collect(
              vErrors,
              "is",
              instancePath + "/country/~2/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
              { type: "array" },
            );
            errors++;
          }
          if (Array.isArray(data5)) {
            const len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data5[i1] !== "string") {
                vErrors = collect(
                  vErrors,
                  "is",
                  instancePath + "/country/~2/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
                  { type: "string" },
                );
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.continent !== undefined) {
      let data7 = data.continent;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/continent", { type: "object or null" });
        errors++;
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key1 in data7) {
          let data8 = data7[key1];
          if (!Array.isArray(data8)) {
            vErrors = collect(
              vErrors,
              "is",
              instancePath + "/continent/~2/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              { type: "array" },
            );
            errors++;
          }
          if (Array.isArray(data8)) {
            const len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data8[i2] !== "string") {
                vErrors = collect(
                  vErrors,
                  "is",
                  instancePath + "/continent/~2/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
                  { type: "string" },
                );
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.note !== undefined) {
      let data10 = data.note;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/note", { type: "string or null" });
        errors++;
      }
    }
    if (data.agent_note !== undefined) {
      let data11 = data.agent_note;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/agent_note", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
