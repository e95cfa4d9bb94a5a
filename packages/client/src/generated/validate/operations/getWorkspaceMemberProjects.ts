// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectsView } from "../response/ProjectsView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { ProjectStatus as InProjectStatus } from "../request/ProjectStatus.js";
import { ProjectSortKey as InProjectSortKey } from "../request/ProjectSortKey.js";
import { SortDirection as InSortDirection } from "../request/SortDirection.js";
import { MembershipParameter as InMembershipParameter } from "../parameter/MembershipParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getWorkspaceMemberProjects} sends and receives. */
export const getWorkspaceMemberProjectsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getWorkspaceMemberProjects",
  responses: {
    "200": ProjectsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    member_id: InPageParameter,
    status: InProjectStatus,
    sort_by: InProjectSortKey,
    sort_direction: InSortDirection,
    all: InMembershipParameter,
    page: InPageParameter,
    per_page: InPageParameter,
  },
});
