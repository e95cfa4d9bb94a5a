// Generated from spec/ by `pnpm generate`. Do not edit.

import { GetSandboxCommandLogsResponse200 } from "../response/GetSandboxCommandLogsResponse200.js";
import { ErrorView } from "../response/ErrorView.js";
import { MembershipParameter as InMembershipParameter } from "../parameter/MembershipParameter.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getSandboxCommandLogs} sends and receives. */
export const getSandboxCommandLogsValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getSandboxCommandLogs",
  responses: {
    "200": GetSandboxCommandLogsResponse200,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: { workspace: null, sandbox_id: null, command_id: null, follow: InMembershipParameter },
});
