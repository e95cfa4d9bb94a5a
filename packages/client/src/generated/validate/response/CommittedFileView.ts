// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { RepositoryContentView as $RepositoryContentView } from "../response/RepositoryContentView.js";
import { ShortCommitView as $ShortCommitView } from "../response/ShortCommitView.js";

export const CommittedFileView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "content" });
      errors++;
    }
    if (data.commit === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "commit" });
      errors++;
    }
    if (data.url !== undefined) {
      let data0 = data.url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/url", { type: "string or null" });
        errors++;
      }
    }
    if (data.html_url !== undefined) {
      let data1 = data.html_url;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.content !== undefined) {
      if (!$RepositoryContentView.call(this, data.content, { instancePath: instancePath + "/content" })) {
        vErrors = append(vErrors, $RepositoryContentView.errors);
        errors = vErrors.length;
      }
    }
    if (data.commit !== undefined) {
      if (!$ShortCommitView.call(this, data.commit, { instancePath: instancePath + "/commit" })) {
        vErrors = append(vErrors, $ShortCommitView.errors);
        errors = vErrors.length;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
