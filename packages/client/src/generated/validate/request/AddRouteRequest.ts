// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { UpdateRouteRequest as $UpdateRouteRequest } from "../request/UpdateRouteRequest.js";

export const AddRouteRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$UpdateRouteRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateRouteRequest.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.targets === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "targets" });
      errors++;
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
