// Generated from spec/ by `pnpm generate`. Do not edit.

import { WorkspaceMembersView } from "../response/WorkspaceMembersView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { WorkspaceMemberSortKey as InWorkspaceMemberSortKey } from "../request/WorkspaceMemberSortKey.js";
import { SortDirection as InSortDirection } from "../request/SortDirection.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWorkspaceMembers} sends and receives. */
export const getWorkspaceMembersValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWorkspaceMembers",
  responses: {
    "200": WorkspaceMembersView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    page: InPageParameter,
    per_page: InPageParameter,
    sort_by: InWorkspaceMemberSortKey,
    sort_direction: InSortDirection,
  },
});
