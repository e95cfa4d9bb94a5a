// Generated from spec/ by `pnpm generate`. Do not edit.

import { EnvironmentView } from "../response/EnvironmentView.js";
import { ErrorView } from "../response/ErrorView.js";
import { AddEnvironmentRequest as Request } from "../request/AddEnvironmentRequest.js";
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

/** Checks the JSON that {@link addEnvironment} sends and receives. */
export const addEnvironmentValidator: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: "addEnvironment",
  responses: {
    "201": EnvironmentView,
    "401": ErrorView,
    "403": ErrorView,
    "404": ErrorView,
    "429": ErrorView,
    default: ErrorView,
  },
  request: Request,
  parameters: { workspace: null },
  known: {
    name: true,
    identifier: true,
    tags: true,
    icon: true,
    public_url: true,
    pipelines_access_level: true,
    environments_access_level: true,
    allowed_pipelines: { project: true, pipeline: true, access_level: true, action: true },
    allowed_environments: { project: true, environment: true, access_level: true },
    project: { name: true },
    permissions: { others: true, users: true, groups: true },
    base_environments: true,
    base_only: true,
    scope: true,
    variables: {
      key: true,
      value: true,
      type: true,
      settable: true,
      run_only_settable: true,
      encrypted: true,
      init_path: true,
      defaults: true,
      file_path: true,
      file_chmod: true,
      file_place: true,
      password: true,
      passphrase: true,
      key_identifier: true,
      disabled: true,
      description: true,
      pipelines_access_level: true,
      sandboxes_access_level: true,
      allowed_pipelines: true,
      allowed_sandboxes: true,
      note: true,
      agent_note: true,
    },
    note: true,
    agent_note: true,
  } as const,
  secrets: ["value", "password", "passphrase"],
});
