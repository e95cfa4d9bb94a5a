// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { ShortGroupView as $ShortGroupView } from "../response/ShortGroupView.js";

export const GroupView: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!$ShortGroupView.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $ShortGroupView.errors);
    errors = vErrors.length;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.auto_assign_to_new_projects !== undefined) {
      let data0 = data.auto_assign_to_new_projects;
      if (typeof data0 !== "boolean" && data0 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_to_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allow_add_new_projects !== undefined) {
      let data1 = data.allow_add_new_projects;
      if (typeof data1 !== "boolean" && data1 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_add_new_projects", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.allow_add_new_domains_on_owner_behalf !== undefined) {
      let data2 = data.allow_add_new_domains_on_owner_behalf;
      if (typeof data2 !== "boolean" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/allow_add_new_domains_on_owner_behalf", {
          type: "boolean or null",
        });
        errors++;
      }
    }
    if (data.auto_assign_permission_set_id !== undefined) {
      let data3 = data.auto_assign_permission_set_id;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/auto_assign_permission_set_id", {
          type: "integer or null",
        });
        errors++;
      }
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
