// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionCommitView } from "../response/ArtifactVersionCommitView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifactVersionCommit} sends and receives. */
export const getArtifactVersionCommitValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifactVersionCommit",
  responses: {
    "200": ArtifactVersionCommitView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null, hash: null },
});
