// Generated from spec/ by `pnpm generate`. Do not edit.

import { TagsView } from "../response/TagsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTags} sends and receives. */
export const getTagsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTags",
  responses: {
    "200": TagsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null },
});
