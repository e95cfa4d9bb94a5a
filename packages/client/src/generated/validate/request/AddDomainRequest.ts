// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { DomainType as $DomainType } from "../request/DomainType.js";

export const AddDomainRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$DomainType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $DomainType.errors);
        errors = vErrors.length;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.auto_renew !== undefined) {
      let data2 = data.auto_renew;
      if (typeof data2 !== "boolean" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_renew", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.on_owner_behalf !== undefined) {
      let data3 = data.on_owner_behalf;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/on_owner_behalf", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
