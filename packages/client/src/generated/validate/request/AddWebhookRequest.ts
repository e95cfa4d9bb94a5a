// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect, isEqual } from "../../../validate/ajv-runtime.js";
import { UpdateWebhookRequest as $UpdateWebhookRequest } from "../request/UpdateWebhookRequest.js";
import { WebhookEvent as $WebhookEvent } from "../request/WebhookEvent.js";

export const AddWebhookRequest: Validate = validate0;

const func0 = isEqual;
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateWebhookRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateWebhookRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "target_url" });
      errors++;
    }
    if (data.events === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "events" });
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.target_url !== undefined) {
      if (typeof data.target_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/target_url", { type: "string" });
        errors++;
      }
    }
    if (data.events !== undefined) {
      let data1 = data.events;
      if (!Array.isArray(data1)) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$WebhookEvent.call(this, data1[i0], { instancePath: instancePath + "/events/" + i0 })) {
            vErrors = append(vErrors, $WebhookEvent.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data1[i1], data1[j0])) {
                vErrors = collect(vErrors, "uniqueItems", instancePath + "/events", { i: i1, j: j0 });
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
