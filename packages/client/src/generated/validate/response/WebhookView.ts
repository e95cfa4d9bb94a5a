// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortWebhookView as $ShortWebhookView } from "../response/ShortWebhookView.js";
import { WebhookEvent as $WebhookEvent } from "../response/WebhookEvent.js";
import { WebhookRequestView as $WebhookRequestView } from "../response/WebhookRequestView.js";

export const WebhookView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortWebhookView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortWebhookView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.secret_key === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "secret_key" });
      errors++;
    }
    if (data.projects === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "projects" });
      errors++;
    }
    if (data.events === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "events" });
      errors++;
    }
    if (data.secret_key !== undefined) {
      if (typeof data.secret_key !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/secret_key", { type: "string" });
        errors++;
      }
    }
    if (data.projects !== undefined) {
      let data1 = data.projects;
      if (!Array.isArray(data1)) {
        vErrors = collect(vErrors, "is", instancePath + "/projects", { type: "array" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/projects/" + i0, { type: "string" });
            errors++;
          }
        }
      }
    }
    if (data.events !== undefined) {
      let data3 = data.events;
      if (!Array.isArray(data3)) {
        vErrors = collect(vErrors, "is", instancePath + "/events", { type: "array" });
        errors++;
      }
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$WebhookEvent.call(this, data3[i1], { instancePath: instancePath + "/events/" + i1 })) {
            vErrors = append(vErrors, $WebhookEvent.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.requests !== undefined) {
      let data5 = data.requests;
      if (!Array.isArray(data5) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/requests", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !$WebhookRequestView.call(this, data5[i2], { instancePath: instancePath + "/requests/" + i2 })
          ) {
            vErrors = append(vErrors, $WebhookRequestView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
