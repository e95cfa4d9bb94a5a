// Generated from spec/ by `pnpm generate`. Do not edit.

import { SnapshotView } from "../response/SnapshotView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddSnapshotRequest as Request } from "../request/AddSnapshotRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addSandboxSnapshot} sends and receives. */
export const addSandboxSnapshotValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addSandboxSnapshot",
  responses: {
    "201": SnapshotView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, sandbox_id: null },
  known: { name: true } as const,
});
