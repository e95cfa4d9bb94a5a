// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxResponse } from "../response/SandboxResponse.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link restartSandbox} sends and receives. */
export const restartSandboxValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "restartSandbox",
  responses: {
    "200": SandboxResponse,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null },

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
