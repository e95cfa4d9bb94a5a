// Generated from spec/ by `pnpm generate`. Do not edit.

import { DomainView } from "../response/DomainView.js";
import { ErrorView } from "../response/ErrorView.js";
import { DomainYamlView as Request } from "../request/DomainYamlView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateDomainByYaml} sends and receives. */
export const updateDomainByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateDomainByYaml",
  responses: {
    "200": DomainView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, domain_id: null },
  known: { url: true, html_url: true, yaml: true } as const,
});
