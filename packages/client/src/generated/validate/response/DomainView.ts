// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { DomainPointer as $DomainPointer } from "../response/DomainPointer.js";
import { DomainType as $DomainType } from "../response/DomainType.js";
import { ShortDomainView as $ShortDomainView } from "../response/ShortDomainView.js";

export const DomainView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortDomainView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortDomainView.errors);
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
    if (data.type !== undefined) {
      if (!$DomainType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $DomainType.errors);
        errors = vErrors.length;
      }
    }
    if (data.pointed_via !== undefined) {
      let data1 = data.pointed_via;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/pointed_via", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$DomainPointer.call(this, data1[i0], { instancePath: instancePath + "/pointed_via/" + i0 })) {
            vErrors = append(vErrors, $DomainPointer.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.auto_renew !== undefined) {
      let data3 = data.auto_renew;
      if (typeof data3 !== "boolean" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_renew", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.transfer_lock !== undefined) {
      let data4 = data.transfer_lock;
      if (typeof data4 !== "boolean" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/transfer_lock", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.dnssec !== undefined) {
      let data5 = data.dnssec;
      if (typeof data5 !== "boolean" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/dnssec", { type: "boolean or null" });
        errors++;
      }
    }
    if (data.expiry_date !== undefined) {
      let data6 = data.expiry_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/expiry_date", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
