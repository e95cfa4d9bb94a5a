// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxResponse } from "../response/SandboxResponse.js";
import { ErrorView } from "../response/ErrorView.js";
import { SandboxYamlView as Request } from "../request/SandboxYamlView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addSandboxByYaml} sends and receives. */
export const addSandboxByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addSandboxByYaml",
  responses: {
    "201": SandboxResponse,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, environment_id: null },
  known: { url: true, html_url: true, yaml: true } as const,
  secrets: [
    "value",
    "password",
    "passphrase",
    "custom_repo_pass",
    "tls_ca",
    "private_key",
    "certificate",
    "ca_certificate",
  ],
});
