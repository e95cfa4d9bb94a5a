// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionCommitsView } from "../response/ArtifactVersionCommitsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getArtifactVersionCommits} sends and receives. */
export const getArtifactVersionCommitsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getArtifactVersionCommits",
  responses: {
    "200": ArtifactVersionCommitsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    artifact_id: null,
    version_id: null,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
