// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxCommandResultView } from "../response/SandboxCommandResultView.js";
import { ErrorView } from "../response/ErrorView.js";
import { ExecuteSandboxCommandRequest as Request } from "../request/ExecuteSandboxCommandRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link execSandboxCommand} sends and receives. */
export const execSandboxCommandValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "execSandboxCommand",
  responses: {
    "200": SandboxCommandResultView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, sandbox_id: null },
  known: { command: true, runtime: true } as const,
});
