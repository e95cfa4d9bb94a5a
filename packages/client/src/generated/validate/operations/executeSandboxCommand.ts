// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxCommandView } from "../response/SandboxCommandView.js";
import { ErrorView } from "../response/ErrorView.js";
import { ExecuteSandboxCommandRequest as Request } from "../request/ExecuteSandboxCommandRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link executeSandboxCommand} sends and receives. */
export const executeSandboxCommandValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "executeSandboxCommand",
  responses: {
    "200": SandboxCommandView,
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
