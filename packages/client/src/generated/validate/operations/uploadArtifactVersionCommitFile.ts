// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionCommitUploadView } from "../response/ArtifactVersionCommitUploadView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link uploadArtifactVersionCommitFile} sends and receives. */
export const uploadArtifactVersionCommitFileValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "uploadArtifactVersionCommitFile",
  responses: {
    "201": ArtifactVersionCommitUploadView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null, filename: null },
});
