// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectGroupView } from "../response/ProjectGroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { UpdateProjectGroupRequest as Request } from "../request/UpdateProjectGroupRequest.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link updateProjectGroup} sends and receives. */
export const updateProjectGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "updateProjectGroup",
  responses: {
    "200": ProjectGroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null, group_id: InPageParameter },
  known: { permission_set: { id: true } } as const,
});
