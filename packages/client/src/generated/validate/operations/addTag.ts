// Generated from spec/ by `pnpm generate`. Do not edit.

import { TagView } from "../response/TagView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddTagRequest as Request } from "../request/AddTagRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addTag} sends and receives. */
export const addTagValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addTag",
  responses: {
    "201": TagView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null, project_name: null },
  known: { name: true, commit: { revision: true }, message: true } as const,
});
