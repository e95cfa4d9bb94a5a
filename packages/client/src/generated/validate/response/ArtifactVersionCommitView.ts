// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { CommitIdView as $CommitIdView } from "../response/CommitIdView.js";
import { MemberView as $MemberView } from "../response/MemberView.js";

export const ArtifactVersionCommitView: Validate = validate0;

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
    if (data.revision === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "revision" });
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
    if (data.revision !== undefined) {
      if (typeof data.revision !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/revision", { type: "string" });
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
    if (data.message !== undefined) {
      let data4 = data.message;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/message", { type: "string or null" });
        errors++;
      }
    }
    if (data.author_date !== undefined) {
      let data5 = data.author_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/author_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.commit_date !== undefined) {
      let data6 = data.commit_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/commit_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.author !== undefined) {
      let data7 = data.author;
      if (data7 !== null) {
        if (!$MemberView.call(this, data7, { instancePath: instancePath + "/author" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.committer !== undefined) {
      let data8 = data.committer;
      if (data8 !== null) {
        if (!$MemberView.call(this, data8, { instancePath: instancePath + "/committer" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.parents !== undefined) {
      let data9 = data.parents;
      if (!Array.isArray(data9) && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/parents", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$CommitIdView.call(this, data9[i0], { instancePath: instancePath + "/parents/" + i0 })) {
            vErrors = append(vErrors, $CommitIdView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.branches !== undefined) {
      let data11 = data.branches;
      if (!Array.isArray(data11) && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/branches", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data11[i1] !== "string") {
            vErrors = collect(vErrors, "is", instancePath + "/branches/" + i1, { type: "string" });
            errors++;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
