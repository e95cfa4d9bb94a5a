// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link deleteArtifactVersionContent} sends and receives. */
export const deleteArtifactVersionContentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "deleteArtifactVersionContent",
  responses: {
    "204": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null, path: null },
});
