// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupView } from "../response/GroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddGroupRequest as Request } from "../request/AddGroupRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addGroup} sends and receives. */
export const addGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addGroup",
  responses: {
    "200": GroupView,
    "201": GroupView,
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
    auto_assign_to_new_projects: true,
    allow_add_new_projects: true,
    allow_add_new_domains_on_owner_behalf: true,
    auto_assign_permission_set_id: true,
  } as const,
});
