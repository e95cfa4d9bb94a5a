// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactsView } from "../response/ArtifactsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifacts} sends and receives. */
export const getArtifactsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifacts",
  responses: {
    "200": ArtifactsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, environment_id: null },
});
