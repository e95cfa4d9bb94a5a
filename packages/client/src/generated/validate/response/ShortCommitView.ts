// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MemberView as $MemberView } from "../response/MemberView.js";

export const ShortCommitView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
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
    if (data.revision !== undefined) {
      let data2 = data.revision;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.short_revision !== undefined) {
      let data3 = data.short_revision;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/short_revision", { type: "string or null" });
        errors++;
      }
    }
    if (data.author_date !== undefined) {
      let data4 = data.author_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/author_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.commit_date !== undefined) {
      let data5 = data.commit_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/commit_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.message !== undefined) {
      let data6 = data.message;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/message", { type: "string or null" });
        errors++;
      }
    }
    if (data.committer !== undefined) {
      let data7 = data.committer;
      if (data7 !== null) {
        if (!$MemberView.call(this, data7, { instancePath: instancePath + "/committer" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.author !== undefined) {
      let data8 = data.author;
      if (data8 !== null) {
        if (!$MemberView.call(this, data8, { instancePath: instancePath + "/author" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
