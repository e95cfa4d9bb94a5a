// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectView } from "../response/ProjectView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddProjectRequest as Request } from "../request/AddProjectRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addProject} sends and receives. */
export const addProjectValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addProject",
  responses: {
    "201": ProjectView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    display_name: true,
    name: true,
    access: true,
    fetch_submodules: true,
    fetch_submodules_env_key: true,
    without_repository: true,
    integration: { identifier: true },
    external_project_id: true,
    git_lab_project_id: true,
    allow_pull_requests: true,
    update_default_branch_from_external: true,
    custom_repo_url: true,
    custom_repo_user: true,
    custom_repo_pass: true,
    custom_repo_ssh_key_id: true,
  } as const,
  secrets: ["custom_repo_pass"],
});
