// Generated from spec/ by `pnpm generate`. Do not edit.

import { SnapshotsView } from "../response/SnapshotsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxSnapshots} sends and receives. */
export const getSandboxSnapshotsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxSnapshots",
  responses: {
    "200": SnapshotsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null },
});
