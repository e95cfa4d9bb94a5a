// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect, isEqual } from "../../../validate/ajv-runtime.js";

export const AddPullRequestRequest: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "base" });
      errors++;
    }
    if (data.head === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "head" });
      errors++;
    }
    if (data.title === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "title" });
      errors++;
    }
    if (data.base !== undefined) {
      if (typeof data.base !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/base", { type: "string" });
        errors++;
      }
    }
    if (data.head !== undefined) {
      if (typeof data.head !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/head", { type: "string" });
        errors++;
      }
    }
    if (data.title !== undefined) {
      if (typeof data.title !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/title", { type: "string" });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data3 = data.description;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.draft !== undefined) {
      let data4 = data.draft;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/draft", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.labels !== undefined) {
      let data5 = data.labels;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/labels", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/labels/" + i0, { type: "string" });
            errors++;
          }
        }
        let i1 = data5.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data5[i1], data5[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/labels", { i: i1, j: j0 });
                errors++;
                break outer0;
              }
            }
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
