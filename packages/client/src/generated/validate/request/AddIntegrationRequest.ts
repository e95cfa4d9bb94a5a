// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { append, collect } from "../../../validate/ajv-runtime.js";
import { CreatableIntegrationType as $CreatableIntegrationType } from "../request/CreatableIntegrationType.js";
import { IntegrationScope as $IntegrationScope } from "../request/IntegrationScope.js";
import { UpdateIntegrationRequest as $UpdateIntegrationRequest } from "../request/UpdateIntegrationRequest.js";

export const AddIntegrationRequest: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, "is", instancePath, { type: "object" });
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "type" });
      errors++;
    }
    if (data.scope === undefined) {
      vErrors = collect(vErrors, "required", instancePath, { missingProperty: "scope" });
      errors++;
    }
    if (data.type !== undefined) {
      if (!$CreatableIntegrationType.call(this, data.type, { instancePath: instancePath + "/type" })) {
        vErrors = append(vErrors, $CreatableIntegrationType.errors);
        errors = vErrors.length;
      }
    }
    if (data.scope !== undefined) {
      if (!$IntegrationScope.call(this, data.scope, { instancePath: instancePath + "/scope" })) {
        vErrors = append(vErrors, $IntegrationScope.errors);
        errors = vErrors.length;
      }
    }
    if (data.project_name !== undefined) {
      let data2 = data.project_name;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/project_name", { type: "string or null" });
        errors++;
      }
    }
    if (data.environment_id !== undefined) {
      let data3 = data.environment_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, "is", instancePath + "/environment_id", { type: "string or null" });
        errors++;
      }
    }
  }
  if (!$UpdateIntegrationRequest.call(this, data, { instancePath: instancePath })) {
    vErrors = append(vErrors, $UpdateIntegrationRequest.errors);
    errors = vErrors.length;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
