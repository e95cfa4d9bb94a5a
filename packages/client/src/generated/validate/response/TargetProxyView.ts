// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { TargetAuthView as $TargetAuthView } from "../response/TargetAuthView.js";

export const TargetProxyView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.host !== undefined) {
      let data1 = data.host;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/host", { type: "string or null" });
        errors++;
      }
    }
    if (data.port !== undefined) {
      let data2 = data.port;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/port", { type: "string or null" });
        errors++;
      }
    }
    if (data.auth !== undefined) {
      let data3 = data.auth;
      if (data3 !== null) {
        if (!$TargetAuthView.call(this, data3, { instancePath: instancePath + "/auth" })) {
          vErrors = append(vErrors, $TargetAuthView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
