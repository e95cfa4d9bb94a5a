// Generated from spec/ by `pnpm generate`. Do not edit.

import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link downloadArtifactVersion} sends and receives. */
export const downloadArtifactVersionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "downloadArtifactVersion",
  responses: {
    "200": null,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, version_id: null },
});
