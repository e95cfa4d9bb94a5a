// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionsView } from "../response/ArtifactVersionsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifactVersions} sends and receives. */
export const getArtifactVersionsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifactVersions",
  responses: {
    "200": ArtifactVersionsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, artifact_id: null, page: InPageParameter, per_page: InPageParameter },
});
