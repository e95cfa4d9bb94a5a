// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { MemberView as $MemberView } from "../response/MemberView.js";
import { ShortSnapshotView as $ShortSnapshotView } from "../response/ShortSnapshotView.js";

export const SnapshotView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortSnapshotView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortSnapshotView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_by !== undefined) {
      let data0 = data.created_by;
      if (data0 !== null) {
        if (!$MemberView.call(this, data0, { instancePath: instancePath + "/created_by" })) {
          vErrors = append(vErrors, $MemberView.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
