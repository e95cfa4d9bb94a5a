// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { CommitIdView as $CommitIdView } from "../response/CommitIdView.js";
import { CommitStatsView as $CommitStatsView } from "../response/CommitStatsView.js";
import { FileEntryView as $FileEntryView } from "../response/FileEntryView.js";
import { ShortCommitView as $ShortCommitView } from "../response/ShortCommitView.js";

export const CommitView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortCommitView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortCommitView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.content_url !== undefined) {
      let data0 = data.content_url;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/content_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.parents !== undefined) {
      let data1 = data.parents;
      if (!Array.isArray(data1) && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/parents", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!$CommitIdView.call(this, data1[i0], { instancePath: instancePath + "/parents/" + i0 })) {
            vErrors = append(vErrors, $CommitIdView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.stats !== undefined) {
      let data3 = data.stats;
      if (data3 !== null) {
        if (!$CommitStatsView.call(this, data3, { instancePath: instancePath + "/stats" })) {
          vErrors = append(vErrors, $CommitStatsView.errors);
          errors = vErrors.length;
        }
      }
    }
    if (data.files !== undefined) {
      let data4 = data.files;
      if (!Array.isArray(data4) && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/files", { type: "array or null" });
        errors++;
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!$FileEntryView.call(this, data4[i1], { instancePath: instancePath + "/files/" + i1 })) {
            vErrors = append(vErrors, $FileEntryView.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
