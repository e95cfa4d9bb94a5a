// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionContentItem } from "../response/ArtifactVersionContentItem.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link createArtifactVersionDirectory} sends and receives. */
export const createArtifactVersionDirectoryValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "createArtifactVersionDirectory",
  responses: {
    "201": ArtifactVersionContentItem,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "409": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null, path: null },
});
