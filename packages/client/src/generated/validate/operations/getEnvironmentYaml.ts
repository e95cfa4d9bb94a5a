// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentYamlView } from "../response/EnvironmentYamlView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getEnvironmentYaml} sends and receives. */
export const getEnvironmentYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getEnvironmentYaml",
  responses: {
    "200": EnvironmentYamlView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, environment_id: null },
});
