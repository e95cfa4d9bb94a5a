// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { SnapshotStatus as $SnapshotStatus } from "../response/SnapshotStatus.js";

export const ShortSnapshotView: Validate = validate0;

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
    if (data.id === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "id" });
      errors++;
    }
    if (data.name === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "name" });
      errors++;
    }
    if (data.status === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "status" });
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
    if (data.id !== undefined) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/id", { type: "string" });
        errors++;
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== "string") {
        vErrors = collect(vErrors, "is", instancePath + "/name", { type: "string" });
        errors++;
      }
    }
    if (data.status !== undefined) {
      if (!$SnapshotStatus.call(this, data.status, { instancePath: instancePath + "/status" })) {
        vErrors = append(vErrors, $SnapshotStatus.errors);
        errors = vErrors.length;
      }
    }
    if (data.size !== undefined) {
      let data5 = data.size;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/size", { type: "integer or null" });
        errors++;
      }
    }
    if (data.create_date !== undefined) {
      let data6 = data.create_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/create_date", { type: "string or null" });
        errors++;
      }
    }
    if (data.automatic !== undefined) {
      let data7 = data.automatic;
      if (typeof data7 !== "boolean" && data7 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/automatic", { type: "boolean or null" });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
