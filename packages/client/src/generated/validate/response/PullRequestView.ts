// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const PullRequestView: Validate = validate0;

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
    if (data.name !== undefined) {
      let data2 = data.name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string or null" });
        errors++;
      }
    }
    if (data.number !== undefined) {
      let data3 = data.number;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/number", { type: "integer or null" });
        errors++;
      }
    }
    if (data.github_html_url !== undefined) {
      let data4 = data.github_html_url;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/github_html_url", { type: "string or null" });
        errors++;
      }
    }
    if (data.state !== undefined) {
      let data5 = data.state;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/state", { type: "string or null" });
        errors++;
      }
    }
    if (data.title !== undefined) {
      let data6 = data.title;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/title", { type: "string or null" });
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data7 = data.description;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/description", { type: "string or null" });
        errors++;
      }
    }
    if (data.base !== undefined) {
      let data8 = data.base;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/base", { type: "string or null" });
        errors++;
      }
    }
    if (data.head !== undefined) {
      let data9 = data.head;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/head", { type: "string or null" });
        errors++;
      }
    }
    if (data.head_sha !== undefined) {
      let data10 = data.head_sha;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/head_sha", { type: "string or null" });
        errors++;
      }
    }
    if (data.draft !== undefined) {
      let data11 = data.draft;
      if (typeof data11 !== "boolean" && data11 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/draft", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
