// Generated from spec/ by `pnpm generate`. Do not edit.

import { SnapshotView } from "../response/SnapshotView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxSnapshot} sends and receives. */
export const getSandboxSnapshotValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxSnapshot",
  responses: {
    "200": SnapshotView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, snapshot_id: null },
});
