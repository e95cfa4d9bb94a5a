// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactVersionView } from "../response/ArtifactVersionView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddArtifactVersionRequest as Request } from "../request/AddArtifactVersionRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addArtifactVersion} sends and receives. */
export const addArtifactVersionValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addArtifactVersion",
  responses: {
    "201": ArtifactVersionView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, artifact_id: null },
  known: { version: true, from: true } as const,
});
