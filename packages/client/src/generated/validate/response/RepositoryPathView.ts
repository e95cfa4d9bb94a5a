// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { RepositoryContentType as $RepositoryContentType } from "../response/RepositoryContentType.js";
import { RepositoryContentView as $RepositoryContentView } from "../response/RepositoryContentView.js";

export const RepositoryPathView: Validate = validate0;

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
      if (!Array.isArray(data2) && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/contents", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !$RepositoryContentView.call(this, data2[i0], { instancePath: instancePath + "/contents/" + i0 })
          ) {
            vErrors = append(vErrors, $RepositoryContentView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.content_type !== undefined) {
      let data4 = data.content_type;
      if (data4 !== null) {
        if (!$RepositoryContentType.call(this, data4, { instancePath: instancePath + "/content_type" })) {
          vErrors = append(vErrors, $RepositoryContentType.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.name !== undefined) {
      let data5 = data.name;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data6 = data.path;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/path", { type: "string or null" });
        errors++;
      }
    }
    if (data.size !== undefined) {
      let data7 = data.size;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/size", { type: "integer or null" });
        errors++;
      }
    }
    if (data.encoding !== undefined) {
      let data8 = data.encoding;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/encoding", { type: "string or null" });
        errors++;
      }
    }
    if (data.content !== undefined) {
      let data9 = data.content;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/content", { type: "string or null" });
        errors++;
      }
    }
    if (data.target !== undefined) {
      let data10 = data.target;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/target", { type: "string or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
