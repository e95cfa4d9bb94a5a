// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionView } from "../response/ArtifactVersionView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link uploadArtifactVersionFromZip} sends and receives. */
export const uploadArtifactVersionFromZipValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "uploadArtifactVersionFromZip",
  responses: {
    "201": ArtifactVersionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "409": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null },
});
