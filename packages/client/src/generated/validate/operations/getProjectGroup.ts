// Generated from spec/ by `pnpm generate`. Do not edit.

import { ProjectGroupView } from "../response/ProjectGroupView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getProjectGroup} sends and receives. */
export const getProjectGroupValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getProjectGroup",
  responses: {
    "200": ProjectGroupView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, group_id: InPageParameter },
});
