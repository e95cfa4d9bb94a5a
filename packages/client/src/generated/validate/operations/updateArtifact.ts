// Generated from spec/ by `pnpm generate`. Do not edit.

import { ArtifactView } from "../response/ArtifactView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateArtifactRequest as Request } from "../request/UpdateArtifactRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateArtifact} sends and receives. */
export const updateArtifactValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateArtifact",
  responses: {
    "200": ArtifactView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, artifact_id: null },
  known: {
    name: true,
    identifier: true,
    scope: true,
    project: { name: true },
    environment: { id: true, name: true, identifier: true },
    authorization: { type: true, user: true, password: true },
    permissions: { others: true, users: true, groups: true },
    allowed_pipelines: { project: true, pipeline: true, access_level: true, action: true },
    pipelines_access_level: true,
    allowed_sandboxes: { project: true, sandbox: true, access_level: true },
    sandboxes_access_level: true,
    retention_rules: true,
  } as const,
  secrets: ["password"],
});
