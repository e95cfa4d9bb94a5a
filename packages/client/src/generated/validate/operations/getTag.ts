// Generated from spec/ by `pnpm generate`. Do not edit.

import { TagView } from "../response/TagView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getTag} sends and receives. */
export const getTagValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getTag",
  responses: {
    "200": TagView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, project_name: null, name: null },
});
