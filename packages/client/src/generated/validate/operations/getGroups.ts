// Generated from spec/ by `pnpm generate`. Do not edit.

import { GroupsView } from "../response/GroupsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getGroups} sends and receives. */
export const getGroupsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getGroups",
  responses: {
    "200": GroupsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null },
});
