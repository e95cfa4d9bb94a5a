// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { UpdateWebhookRequest as $UpdateWebhookRequest } from "../request/UpdateWebhookRequest.js";

export const AddWebhookRequest: Validate = validate0;

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
  validate0.errors = vErrors;
  return errors === 0;
}
