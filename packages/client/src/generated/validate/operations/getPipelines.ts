// Generated from spec/ by `pnpm generate`. Do not edit.

import { PipelinesView } from "../response/PipelinesView.js";
import { ErrorView } from "../response/ErrorView.js";
import { PageParameter as InPageParameter } from "../parameter/PageParameter.js";
import { PipelineSortKey as InPipelineSortKey } from "../request/PipelineSortKey.js";
import { SortDirection as InSortDirection } from "../request/SortDirection.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getPipelines} sends and receives. */
export const getPipelinesValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getPipelines",
  responses: {
    "200": PipelinesView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project_name: null,
    page: InPageParameter,
    per_page: InPageParameter,
    sort_by: InPipelineSortKey,
    sort_direction: InSortDirection,
  },
});
