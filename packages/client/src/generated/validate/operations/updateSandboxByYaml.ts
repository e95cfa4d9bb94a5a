// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxResponse } from "../response/SandboxResponse.js";
import { ErrorView } from "../response/ErrorView.js";
import { SandboxYamlView as Request } from "../request/SandboxYamlView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateSandboxByYaml} sends and receives. */
export const updateSandboxByYamlValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateSandboxByYaml",
  responses: {
    "200": SandboxResponse,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, sandbox_id: null },
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
