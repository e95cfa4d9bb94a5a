// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectMembersView } from "../response/ProjectMembersView.js";
import { ErrorView } from "../response/ErrorView.js";
import { ProjectMemberSortKey as InProjectMemberSortKey } from "../request/ProjectMemberSortKey.js";
import { SortDirection as InSortDirection } from "../request/SortDirection.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getProjectMembers} sends and receives. */
export const getProjectMembersValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getProjectMembers",
  responses: {
    "200": ProjectMembersView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    sort_by: InProjectMemberSortKey,
    sort_direction: InSortDirection,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
