// Generated from spec/ by `pnpm generate`. Do not edit.

import { SandboxContentItem } from "../response/SandboxContentItem.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link createSandboxDirectory} sends and receives. */
export const createSandboxDirectoryValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "createSandboxDirectory",
  responses: {
    "201": SandboxContentItem,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "409": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, path: null },
});
