// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { EventArtifactScope as $EventArtifactScope } from "../response/EventArtifactScope.js";

export const EventArtifactView: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier !== undefined) {
      let data0 = data.identifier;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/identifier",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data1 = data.scope;
      if (data1 !== null) {
        if (!$EventArtifactScope(data1, { instancePath: instancePath + "/scope", newValues })) {
          vErrors =
            vErrors === null ? $EventArtifactScope.errors : vErrors.concat($EventArtifactScope.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
