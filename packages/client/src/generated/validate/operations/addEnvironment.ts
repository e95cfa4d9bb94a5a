// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentView } from "../response/EnvironmentView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddEnvironmentRequest as Request } from "../request/AddEnvironmentRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addEnvironment} sends and receives. */
export const addEnvironmentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addEnvironment",
  responses: {
    "201": EnvironmentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },

  secrets: ["value", "password", "passphrase"],
});
