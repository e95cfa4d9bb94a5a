// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainYamlView } from "../response/DomainYamlView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getDomainYaml} sends and receives. */
export const getDomainYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getDomainYaml",
  responses: {
    "200": DomainYamlView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, domain_id: null },
});
