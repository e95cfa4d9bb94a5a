// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SandboxContentItem as $SandboxContentItem } from "../response/SandboxContentItem.js";

export const SandboxContentView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "url" });
      errors++;
    }
    if (data.html_url === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "html_url" });
      errors++;
    }
    if (data.contents === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "contents" });
      errors++;
    }
    if (data.url !== undefined) {
      if (typeof data.url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      if (typeof data.html_url !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string" });
        errors++;
      }
    }
    if (data.contents !== undefined) {
      let data2 = data.contents;
      if (!Array.isArray(data2)) {
        vErrors = collect(vErrors, "is", instancePath + "/contents", { type: "array" });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$SandboxContentItem.call(this, data2[i0], { instancePath: instancePath + "/contents/" + i0 })
          ) {
            vErrors = append(vErrors, $SandboxContentItem.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
