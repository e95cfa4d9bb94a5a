// Generated from spec/ by `pnpm generate`. Do not edit.

/**
 * What went wrong. Buddy documents no error body: this is the one that its Go, Node.js, PHP, Python and TypeScript
 * clients read. The last two also cope with a body that has no `errors`, so nothing is required.
 */
export interface ErrorView {
  /** One item per problem. */
  errors?: {
    /**
     * The problem, in words for people. No source shows a code for programs.
     * @example Only active workspace have access to API
     */
    message?: string;
  }[];
}

/**
 * The service that the integration connects to. The list is open: Buddy extended it at least three times in 2026. The
 * first 53 values are those of the page of April 22, 2026; the last six come from a later version of Buddy's own
 * OpenAPI document.
 * @example GIT_HUB
 */
export type IntegrationType =
  | "GIT_HUB"
  | "BITBUCKET"
  | "GOOGLE"
  | "DIGITAL_OCEAN"
  | "SLACK"
  | "MODULUS"
  | "HEROKU"
  | "AMAZON"
  | "GIT_LAB"
  | "SHOPIFY"
  | "GIT_HUB_ENTERPRISE"
  | "GIT_LAB_ENTERPRISE"
  | "PUSHOVER"
  | "PUSHBULLET"
  | "RACKSPACE"
  | "CUSTOM"
  | "CLOUDFLARE"
  | "NEW_RELIC"
  | "SENTRY"
  | "ROLLBAR"
  | "DATADOG"
  | "DO_SPACES"
  | "HONEYBADGER"
  | "VULTR"
  | "SENTRY_ENTERPRISE"
  | "LOGGLY"
  | "HIP_CHAT"
  | "FIREBASE"
  | "TELEGRAM"
  | "AZURE"
  | "UPCLOUD"
  | "GHOST_INSPECTOR"
  | "NETLIFY"
  | "AZURE_CLOUD"
  | "MICROSOFT_TEAMS"
  | "GOOGLE_SERVICE_ACCOUNT"
  | "GOOGLE_PLAY_STORE"
  | "DOCKER_HUB"
  | "APP_STORE"
  | "GIT_HUB_APP"
  | "GIT_HUB_APP_ENTERPRISE"
  | "GIT_HUB_API"
  | "ATOP"
  | "SNYK"
  | "STACK_HAWK"
  | "BLACKFIRE"
  | "BACKBLAZE"
  | "ONE_LOGIN"
  | "OKTA"
  | "CONTENTFUL"
  | "JIRA"
  | "NPM_REGISTRY"
  | "ANTHROPIC"
  | "GOOGLE_GEMINI"
  | "OPEN_AI"
  | "CURSOR"
  | "OPENCODE"
  | "CLICKUP"
  | "GROK"
  | (string & {});

/**
 * How the integration signs in to the service.
 * @example TOKEN
 */
export type IntegrationAuthType =
  | "OAUTH"
  | "TOKEN"
  | "API_KEY"
  | "APP"
  | "APP_SPRYKER"
  | "TOKEN_APP_EXTENSION"
  | "DEFAULT"
  | "OIDC"
  | "TRUSTED"
  | "APP_RW";

/**
 * Where the integration can be used: in the whole workspace, in one project or in one environment. The permissions of
 * an integration with scope `ENVIRONMENT` are managed in its environment.
 * @example WORKSPACE
 */
export type IntegrationScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

/**
 * What someone may do with an object. Three levels make sense for integrations: `MANAGE` (use and edit), `USE_ONLY`
 * (use, not edit) and `DENIED` (the integration is hidden; for administrators it means that they can only delete it).
 *
 * Buddy has one list of levels for all kinds of objects, and its OpenAPI document allows any of them here, so an answer
 * may carry any of them. The list is open, because a new kind of object can add to it. Its order is that of Buddy's
 * document of March 2026, and is no ranking.
 * @example USE_ONLY
 */
export type AccessLevel =
  | "DENIED"
  | "READ_ONLY"
  | "BLIND"
  | "RUN_ONLY"
  | "READ_WRITE"
  | "MANAGE"
  | "DEFAULT"
  | "ALLOWED"
  | "STAGE"
  | "COMMIT"
  | "USE_ONLY"
  | (string & {});

/** The access level of one user. */
export interface UserPermissionView {
  /**
   * The ID of the user.
   *
   * Format: int32
   * @example 1
   */
  id?: number | null;
  /**
   * What the user may do with the integration.
   * @example USE_ONLY
   */
  access_level?: AccessLevel | null;
}

/** The access level of one group. */
export interface GroupPermissionView {
  /**
   * The ID of the group.
   *
   * Format: int32
   * @example 2
   */
  id?: number | null;
  /**
   * What the members of the group may do with the integration.
   * @example MANAGE
   */
  access_level?: AccessLevel | null;
}

/** Who may use the integration. */
export interface IntegrationPermissionsView {
  /**
   * The level of all workspace members for whom nothing else is said.
   * @example USE_ONLY
   */
  others?: AccessLevel | null;
  /**
   * The level of the workspace administrators.
   * @example MANAGE
   */
  admins?: AccessLevel | null;
  /** The levels of single users. */
  users?: UserPermissionView[] | null;
  /** The levels of groups. */
  groups?: GroupPermissionView[] | null;
}

/** A parameter that is passed to a pipeline definition. */
export interface PipelinePropertyView {
  /**
   * The name of the parameter.
   * @example region
   */
  key?: string | null;
  /**
   * The value of the parameter.
   * @example eu
   */
  value?: string | null;
}

/** Where the YAML definition of a pipeline is kept. */
export interface YamlDefinitionView {
  /**
   * The path of the YAML file.
   * @example buddy.yml
   */
  path?: string | null;
  /**
   * The branch or tag that holds the file.
   * @example main
   */
  branch?: string | null;
  /**
   * The name of the project that holds the file.
   * @example my-project
   */
  project?: string | null;
}

/**
 * A pipeline, in short. Buddy's page names this view without describing it. Its members stand in both known versions of
 * Buddy's own OpenAPI document, of March 2026 and later. Members that only one of them has are left out. That document
 * requires none of them.
 */
export interface ShortPipelineView {
  /**
   * The address of this object in the API.
   * @example https://api.buddy.works/workspaces/my-company/projects/my-project/pipelines/1
   */
  readonly url?: string | null;
  /**
   * The address of this object in the Buddy web app.
   * @example https://app.buddy.works/my-company/my-project/pipelines/pipeline/1
   */
  readonly html_url?: string | null;
  /**
   * The ID of the pipeline.
   *
   * Format: int32
   * @example 1
   */
  id?: number | null;
  /**
   * The human-readable ID of the pipeline.
   * @example release
   */
  identifier?: string | null;
  /**
   * The name of the pipeline.
   * @example Release
   */
  name?: string | null;
  /**
   * Where the definition of the pipeline comes from.
   * @example LOCAL
   */
  definition_source?: "LOCAL" | "REMOTE" | (string & {}) | null;
  /**
   * The kind of reference to the Git configuration.
   * @example NONE
   */
  git_config_ref?: "NONE" | "DYNAMIC" | "FIXED" | (string & {}) | null;
  /**
   * The Git refs of the pipeline.
   * @example [
   *   "refs/heads/main"
   * ]
   */
  refs?: string[] | null;
  /**
   * The events that start the pipeline. The shape of an item is not described here: it differs between the versions
   * of Buddy's document.
   */
  events?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  /** The loop configuration of the pipeline. */
  loop?: string[] | null;
  /**
   * The priority of the pipeline.
   * @example NORMAL
   */
  priority?: "LOW" | "NORMAL" | "HIGH" | (string & {}) | null;
  /**
   * Whether the pipeline is disabled.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * Why the pipeline is disabled.
   * @example Paused during the migration
   */
  disabled_reason?: string | null;
  /**
   * The status of the last run.
   * @example SUCCESSFUL
   */
  last_execution_status?:
    | "INPROGRESS"
    | "ENQUEUED"
    | "TERMINATED"
    | "SUCCESSFUL"
    | "FAILED"
    | "INITIAL"
    | "NOT_EXECUTED"
    | "SKIPPED"
    | "TERMINATING"
    | "WAITING_FOR_APPLY"
    | "WAITING_FOR_VARIABLES"
    | "WAITING_FOR_SETTABLE_VARIABLES"
    | "WAITING_FOR_VT_SESSION"
    | (string & {})
    | null;
  /**
   * The Git revision of the last run.
   * @example 506502c7b1f55d1d50be45e45bc2a1f2b1e9f0a3
   */
  last_execution_revision?: string | null;
  /**
   * The address of the site that the pipeline deploys to.
   * @example https://www.example.com
   */
  target_site_url?: string | null;
  /**
   * The template for the messages of commit statuses.
   * @example Released by Buddy
   */
  execution_message_template?: string | null;
  /**
   * When the pipeline was created.
   *
   * Format: date-time
   * @example 2026-04-22T10:00:00Z
   */
  create_date?: string | null;
  /**
   * Whether every run uploads everything anew.
   * @example false
   */
  always_from_scratch?: boolean | null;
  /**
   * Whether the status of the project on the dashboard ignores this pipeline.
   * @example false
   */
  ignore_fail_on_project_status?: boolean | null;
  /**
   * Whether the cache is cleared before each run.
   * @example false
   */
  auto_clear_cache?: boolean | null;
  /**
   * Whether the pipeline is paused.
   * @example false
   */
  paused?: boolean | null;
  /**
   * The number of repeated failures after which the pipeline is paused.
   * @example 5
   */
  pause_on_repeated_failures?: number | null;
  /**
   * Whether all refs of the repository are fetched.
   * @example true
   */
  fetch_all_refs?: boolean | null;
  /**
   * Whether a warning while the environment is prepared fails the run.
   * @example true
   */
  fail_on_prepare_env_warning?: boolean | null;
  /**
   * Whether several runs may happen at the same time.
   * @example false
   */
  concurrent_pipeline_runs?: boolean | null;
  /**
   * The depth of a shallow Git clone.
   * @example 1
   */
  clone_depth?: number | null;
  /**
   * Whether no commit status is created in the repository.
   * @example false
   */
  do_not_create_commit_status?: boolean | null;
  /**
   * Whether the definition was probably removed from its Git ref. Events do not start the pipeline then.
   * @example false
   */
  stale?: boolean | null;
  /**
   * Whether the pipeline waits for the first push to the repository.
   * @example false
   */
  waiting_for_push?: boolean | null;
  /**
   * The size of the machine that runs the pipeline.
   * @example DEFAULT
   */
  resources?:
    | "DEFAULT"
    | "NANO"
    | "SMALL"
    | "MEDIUM"
    | "LARGE"
    | "XLARGE"
    | "CUSTOM"
    | "X2LARGE"
    | (string & {})
    | null;
  /**
   * The path of the remote pipeline definition.
   * @example release.yml
   */
  remote_path?: string | null;
  /**
   * The Git ref of the remote pipeline definition.
   * @example main
   */
  remote_ref?: string | null;
  /**
   * The name of the project that holds the remote pipeline definition.
   * @example my-pipelines
   */
  remote_project_name?: string | null;
  /** The parameters that are passed to the remote pipeline definition. */
  remote_parameters?: PipelinePropertyView[] | null;
  /**
   * Where the YAML definition of the pipeline is kept.
   * @example {
   *   "path": "buddy.yml",
   *   "branch": "main",
   *   "project": "my-project"
   * }
   */
  git_config?: YamlDefinitionView | null;
  /**
   * The tags of the pipeline.
   * @example [
   *   "release"
   * ]
   */
  tags?: string[] | null;
  /**
   * What Git changes are compared with.
   * @example LATEST_RUN
   */
  git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | (string & {}) | null;
  /**
   * By what changed files are recognized.
   * @example CONTENTS
   */
  filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | (string & {}) | null;
  /**
   * The CPU architecture of the machine that runs the pipeline.
   * @example X64
   */
  cpu?: "X64" | "ARM" | "X86" | (string & {}) | null;
  /**
   * Whether a run that is started by hand needs a description.
   * @example false
   */
  description_required?: boolean | null;
  /**
   * The folder that the pipeline is sorted into.
   * @example Releases
   */
  folder?: string | null;
}

/**
 * An integration. The required members are those that the page's example has and that the tests of Buddy's Go client
 * demand of every answer. Each of the others may be absent or `null`.
 */
export interface IntegrationView {
  type: IntegrationType;
  /**
   * The address of this object in the API. Don't take an ID from it; use `hash_id`.
   * @example https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456
   */
  readonly url: string;
  /**
   * The address of this object in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  readonly html_url: string;
  /**
   * The human-readable ID of the integration.
   * @example my-github-integration
   */
  identifier: string;
  /**
   * The unique hash ID of the integration, which the API takes in its paths.
   * @example NLVaDzgp6W2qJljaQlJOoYdmZ3
   */
  hash_id: string;
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name: string;
  /**
   * How the integration signs in to the service.
   * @example TOKEN
   */
  auth_type?: IntegrationAuthType | null;
  scope: IntegrationScope;
  /**
   * The human-readable ID of the project that the integration belongs to, when its scope is `PROJECT`.
   * @example my-project
   */
  project_name?: string | null;
  /**
   * The application ID, for integrations of type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string | null;
  /**
   * The ID of the Google Cloud project.
   * @example my-google-project
   */
  google_project?: string | null;
  /**
   * The address of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string | null;
  /**
   * The webhook address that receives notifications.
   * @example https://api.github.com/repos/username/repository/hooks
   */
  webhook_address?: string | null;
  /**
   * The audience against which the JSON Web Token is checked.
   * @example my-audience
   */
  audience?: string | null;
  /**
   * The address of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string | null;
  /**
   * Who may use the integration.
   * @example {
   *   "others": "DENIED",
   *   "admins": "MANAGE",
   *   "users": [
   *     {
   *       "id": 1,
   *       "access_level": "USE_ONLY"
   *     }
   *   ],
   *   "groups": [
   *     {
   *       "id": 2,
   *       "access_level": "MANAGE"
   *     }
   *   ]
   * }
   */
  permissions?: IntegrationPermissionsView | null;
  /**
   * Whether every pipeline may use the integration. If not, `allowed_pipelines` says which ones may.
   * @example true
   */
  all_pipelines_allowed?: boolean | null;
  /** The pipelines that may use the integration. */
  allowed_pipelines?: ShortPipelineView[] | null;
  /**
   * Whether the integration is switched off. Actions cannot use it then.
   * @example false
   */
  disabled?: boolean | null;
  /**
   * The Sentry organization. Buddy added this member after April 22, 2026.
   * @example my-organization
   */
  organization?: string | null;
  /**
   * A free note. Buddy added this member after April 22, 2026.
   * @example Used by the release pipelines
   */
  note?: string | null;
  /**
   * A note for AI agents. Buddy added this member after April 22, 2026.
   * @example Ask before you change this integration
   */
  agent_note?: string | null;
}

export interface paths {
  "/workspaces/{workspace}/integrations/{hash_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. Treat it as an opaque, case-sensitive string.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    /**
     * Get an integration
     *
     * Returns one integration, found by its hash ID. The secrets of an integration are not part of the answer.
     *
     * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages
     * call this one `INTEGRATION_READ`. Whether the older name is still accepted is unknown.
     */
    get: operations["getIntegration"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    ErrorView: ErrorView;
    IntegrationType: IntegrationType;
    IntegrationAuthType: IntegrationAuthType;
    IntegrationScope: IntegrationScope;
    AccessLevel: AccessLevel;
    UserPermissionView: UserPermissionView;
    GroupPermissionView: GroupPermissionView;
    IntegrationPermissionsView: IntegrationPermissionsView;
    PipelinePropertyView: PipelinePropertyView;
    YamlDefinitionView: YamlDefinitionView;
    ShortPipelineView: ShortPipelineView;
    IntegrationView: IntegrationView;
  };
  responses: {
    /**
     * Any other failure, for example a `500`. Buddy's clients read the same body from every failure. A proxy in between may
     * answer with another body, or none. The message of the example is made up.
     */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /**
     * The token is missing, wrong or expired. Buddy documents no error status for this call: that it is `401` is the usual
     * meaning of the status. The message of the example is made up.
     */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /**
     * The token is known, but may not do this. Buddy documents no error status for this call. Its Terraform provider expects
     * `403` with the message of the example. Buddy's FAQ names two more causes without a status: the API is switched off in
     * the workspace, or the token lacks the scope.
     */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /**
     * There is no such workspace or integration. Buddy documents no error status for this call. Its Terraform provider takes
     * `404` to mean that the object is gone. The message of the example is made up.
     */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    /**
     * Too many calls were made. Buddy documents no error status for this call, and no limit. Its own clients repeat a call
     * after `429`; the Go client waits until the time in `X-Rate-Limit-Reset`. `Retry-After` was not seen in any source.
     * The message of the example is made up.
     */
    TooManyRequests: {
      headers: {
        "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
        "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
        "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
  };
  parameters: {
    /**
     * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
     * @example my-company
     */
    Workspace: string;
    /**
     * The hash ID of the integration, not its `identifier`. Treat it as an opaque, case-sensitive string.
     * @example abc123def456
     */
    IntegrationHashId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * The number of calls allowed. The newer pages of Buddy do not mention this header, and its true values are unknown:
     * the older samples show `1` beside 999 calls left. The example is made up.
     * @example 1000
     */
    RateLimitLimit: number;
    /**
     * The number of calls left. It stands in the samples of older Buddy pages.
     * @example 999
     */
    RateLimitRemaining: number;
    /**
     * The time at which calls are allowed again, in Unix seconds. No page shows this header: Buddy's Go client reads it
     * and waits until then after a `429`.
     * @example 1776852000
     */
    RateLimitReset: number;
  };
  pathItems: never;
}

export interface operations {
  getIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
        /**
         * The hash ID of the integration, not its `identifier`. Treat it as an opaque, case-sensitive string.
         * @example abc123def456
         */
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integration. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}
