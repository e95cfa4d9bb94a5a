// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionView } from "../response/ArtifactVersionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddArtifactVersionCommitRequest as Request } from "../request/AddArtifactVersionCommitRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addArtifactVersionCommit} sends and receives. */
export const addArtifactVersionCommitValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addArtifactVersionCommit",
  responses: {
    "200": ArtifactVersionView,
    "201": ArtifactVersionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, artifact_id: null, version_id: null },
  known: { files: true, message: true } as const,
});
