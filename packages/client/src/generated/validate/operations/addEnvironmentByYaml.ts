// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentView } from "../response/EnvironmentView.js";
import { ErrorView } from "../response/ErrorView.js";
import { EnvironmentYamlView as Request } from "../request/EnvironmentYamlView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addEnvironmentByYaml} sends and receives. */
export const addEnvironmentByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addEnvironmentByYaml",
  responses: {
    "200": EnvironmentView,
    "201": EnvironmentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { url: true, html_url: true, yaml: true } as const,
  secrets: ["value", "password", "passphrase"],
});
