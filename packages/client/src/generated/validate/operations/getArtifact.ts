// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactView } from "../response/ArtifactView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifact} sends and receives. */
export const getArtifactValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifact",
  responses: {
    "200": ArtifactView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null },

  secrets: ["password"],
});
