// Generated from spec/ by `pnpm generate`. Do not edit.

import { IdsView } from "../response/IdsView.js";
import { ErrorView } from "../response/ErrorView.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link getIdentifiers} sends and receives. */
export const getIdentifiersValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "getIdentifiers",
  responses: {
    "200": IdsView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },

  parameters: {
    workspace: null,
    project: null,
    pipeline: null,
    environment: null,
    artifact: null,
    artifact_version: null,
    sandbox: null,
    unit_test_suite: null,
    visual_test_suite: null,
    crawl_suite: null,
    distribution: null,
    target: null,
    integration: null,
    route_subdomain: null,
    route_domain: null,
    route_path: null,
    agent: null,
    tunnel: null,
  },
});
