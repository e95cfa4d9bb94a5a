// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectView } from "../response/ProjectView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateProjectRequest as Request } from "../request/UpdateProjectRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateProject} sends and receives. */
export const updateProjectValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateProject",
  responses: {
    "200": ProjectView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: {
    name: true,
    display_name: true,
    status: true,
    access: true,
    fetch_submodules: true,
    fetch_submodules_env_key: true,
    allow_pull_requests: true,
    update_default_branch_from_external: true,
  } as const,
  secrets: ["custom_repo_pass"],
});
