// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { WebhookEvent as $WebhookEvent } from "../request/WebhookEvent.js";

export const UpdateWebhookRequest: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target_url !== undefined) {
      let data0 = data.target_url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.secret_key !== undefined) {
      let data2 = data.secret_key;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/secret_key", { type: "string or null" });
        errors++;
      }
    }
    if (data.projects !== undefined) {
      let data3 = data.projects;
      if (!Array.isArray(data3) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/projects", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/projects/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data5 = data.events;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$WebhookEvent.call(this, data5[i1], { instancePath: instancePath + "/events/" + i1 })) {
            vErrors = append(vErrors, $WebhookEvent.errors);
            errors = vErrors.length;
          }
        }
        let i2 = data5.length;
        let j0;
        if (i2 > 1) {
          outer0: for (; i2--; ) {
            for (j0 = i2; j0--; ) {
              if (func0(data5[i2], data5[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/events", { i: i2, j: j0 });
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
