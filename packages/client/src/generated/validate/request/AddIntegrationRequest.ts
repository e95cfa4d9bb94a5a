// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";
import { CreatableIntegrationType as $CreatableIntegrationType } from "../request/CreatableIntegrationType.js";
import { IntegrationScope as $IntegrationScope } from "../request/IntegrationScope.js";
import { UpdateIntegrationRequest as $UpdateIntegrationRequest } from "../request/UpdateIntegrationRequest.js";

export const AddIntegrationRequest: Validate = validate0;

function validate0(data, { instancePath = "", newValues = [] } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } });
      errors++;
    }
    if (data.scope === undefined) {
      vErrors = collect(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scope" } });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$CreatableIntegrationType(data.type, { instancePath: instancePath + "/type", newValues })) {
        vErrors =
          vErrors === null
            ? $CreatableIntegrationType.errors
            : vErrors.concat($CreatableIntegrationType.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== undefined) {
      if (!$IntegrationScope(data.scope, { instancePath: instancePath + "/scope", newValues })) {
        vErrors = vErrors === null ? $IntegrationScope.errors : vErrors.concat($IntegrationScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_name !== undefined) {
      let data2 = data.project_name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/project_name",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
    if (data.environment_id !== undefined) {
      let data3 = data.environment_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, {
          instancePath: instancePath + "/environment_id",
          keyword: "type",
          params: { type: ["string", "null"] },
        });
        errors++;
      }
    }
  } else {
    vErrors = collect(vErrors, { instancePath, keyword: "type", params: { type: "object" } });
    errors++;
  }
  if (!$UpdateIntegrationRequest(data, { instancePath: instancePath, newValues })) {
    vErrors =
      vErrors === null ? $UpdateIntegrationRequest.errors : vErrors.concat($UpdateIntegrationRequest.errors);
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
