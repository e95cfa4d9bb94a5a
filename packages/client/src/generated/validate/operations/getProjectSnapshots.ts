// Generated from spec/ by `pnpm generate`. Do not edit.

import { SnapshotsView } from "../response/SnapshotsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getProjectSnapshots} sends and receives. */
export const getProjectSnapshotsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getProjectSnapshots",
  responses: {
    "200": SnapshotsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, environment_id: null },
});
