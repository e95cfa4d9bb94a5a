// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { GroupMemberStatus as $GroupMemberStatus } from "../request/GroupMemberStatus.js";

export const UpdateGroupMemberRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== undefined) {
      let data0 = data.status;
      if (data0 !== null) {
        if (!$GroupMemberStatus.call(this, data0, { instancePath: instancePath + "/status" })) {
          vErrors = append(vErrors, $GroupMemberStatus.errors);
          errors = vErrors.length;
        }
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
