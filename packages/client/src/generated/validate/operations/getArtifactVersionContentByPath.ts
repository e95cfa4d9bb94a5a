// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionContentView } from "../response/ArtifactVersionContentView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifactVersionContentByPath} sends and receives. */
export const getArtifactVersionContentByPathValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifactVersionContentByPath",
  responses: {
    "200": ArtifactVersionContentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null, path: null },
});
