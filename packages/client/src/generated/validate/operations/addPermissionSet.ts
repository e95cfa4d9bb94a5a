// Generated from spec/ by `pnpm generate`. Do not edit.

import { PermissionSetView } from "../response/PermissionSetView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddPermissionSetRequest as Request } from "../request/AddPermissionSetRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addPermissionSet} sends and receives. */
export const addPermissionSetValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addPermissionSet",
  responses: {
    "201": PermissionSetView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    name: true,
    description: true,
    note: true,
    agent_note: true,
    repository_access_level: true,
    pipeline_access_level: true,
    sandbox_access_level: true,
    project_team_access_level: true,
    environment_access_level: true,
    package_access_level: true,
    routing_access_level: true,
    target_access_level: true,
  } as const,
});
