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
 * The service that the integration connects to. The introduction groups the values by kind of service. The list is open:
 * Buddy extended it at least three times in 2026. The first 53 values are those of the page of April 22, 2026; the last
 * six come from a later version of Buddy's own OpenAPI document.
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
 * An integration, as a list gives it. Whether a list gives whole integrations or short ones is unknown: Buddy's overview
 * says that lists shorten their items, and its sample of 2024 has the five required members alone; its OpenAPI document
 * puts an `IntegrationView` here. So each of the others may be absent or `null`. To be sure of them, get the integration
 * by its `hash_id`.
 */
export interface ShortIntegrationView {
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
  identifier?: string | null;
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
  /**
   * Where the integration can be used.
   * @example WORKSPACE
   */
  scope?: IntegrationScope | null;
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

/**
 * The integrations of a workspace. Buddy documents no paging for them: whether a large workspace gets all of them in one
 * answer is unknown.
 */
export interface IntegrationsView {
  /**
   * The address of this list in the API.
   * @example https://api.buddy.works/workspaces/my-company/integrations
   */
  readonly url: string;
  /**
   * The address of this list in the Buddy web app.
   * @example https://app.buddy.works/my-company/integrations
   */
  readonly html_url: string;
  /** The integrations, whole or short. */
  integrations: ShortIntegrationView[];
}

/**
 * The service that a new integration connects to. The values are those of `IntegrationType`, but this list is closed, so
 * that a slip is found before the call. A type that is newer than this document needs a cast.
 *
 * Buddy's older create page names fewer than half of these types. Its newer page allows all that it knows.
 * @example GIT_HUB
 */
export type CreatableIntegrationType =
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
  | "GROK";

/**
 * An AWS role to assume. Buddy's own OpenAPI document requires nothing. Its Terraform provider requires `arn`, and its
 * Go client leaves out the other two when they are empty.
 */
export interface RoleAssumptionView {
  /**
   * The Amazon Resource Name of the role.
   * @example arn:aws:iam::123456789012:role/my-role
   */
  arn?: string;
  /**
   * The external ID that the role asks for.
   * @example my-external-id
   */
  external_id?: string;
  /**
   * How long the role is assumed, in seconds.
   *
   * Format: int32
   * @example 3600
   */
  duration?: number;
}

/** A pipeline, named by its ID. */
export interface PipelineIdView {
  /**
   * The ID of the pipeline.
   *
   * Format: int32
   * @example 1
   */
  id: number;
}

/** What to change. Whether `null` empties a member is unknown, so none of them takes it. */
export interface UpdateIntegrationRequest {
  /**
   * The name of the integration.
   * @example GitHub Integration
   */
  name: string;
  /**
   * The human-readable ID of the integration. When it is left out of a new one, Buddy makes it up.
   * @example my-github-integration
   */
  identifier?: string;
  auth_type?: IntegrationAuthType;
  /**
   * The token of the service. For the types `CLOUDFLARE`, `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`,
   * `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `PUSHOVER`, `RACKSPACE`, `ROLLBAR`, `SENTRY`,
   * `SENTRY_ENTERPRISE`, `SHOPIFY` and `VULTR`.
   *
   * Format: password
   * @example <your token>
   */
  token?: string;
  /**
   * The access key. For the types `AMAZON`, `DO_SPACES` and `PUSHOVER`.
   *
   * Format: password
   * @example <your access key>
   */
  access_key?: string;
  /**
   * The secret key to `access_key`. For the types `AMAZON` and `DO_SPACES`.
   *
   * Format: password
   * @example <your secret key>
   */
  secret_key?: string;
  /** The AWS roles to assume. For the type `AMAZON`, with `auth_type` `DEFAULT`, `TRUSTED` or `OIDC`. */
  role_assumptions?: RoleAssumptionView[];
  /**
   * The audience of the OIDC token. For the types `AMAZON`, `AZURE_CLOUD` and `GOOGLE_SERVICE_ACCOUNT`.
   * @example my-audience
   */
  audience?: string;
  /**
   * The API key. For the types `CLOUDFLARE` (with `email`), `GOOGLE_SERVICE_ACCOUNT` and `STACK_HAWK`.
   *
   * Format: password
   * @example <your API key>
   */
  api_key?: string;
  /**
   * The email address that belongs to `api_key`. For the type `CLOUDFLARE`.
   * @example ada@example.com
   */
  email?: string;
  /**
   * The user name at the service. For the types `DOCKER_HUB`, `RACKSPACE` and `UPCLOUD`.
   * @example my-user
   */
  username?: string;
  /**
   * The password. For the types `AZURE_CLOUD`, `DOCKER_HUB` and `UPCLOUD`.
   *
   * Format: password
   * @example <your password>
   */
  password?: string;
  /**
   * The application ID. For the type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  app_id?: string;
  /**
   * The tenant ID. For the type `AZURE_CLOUD`.
   * @example 00000000-0000-0000-0000-000000000000
   */
  tenant_id?: string;
  /**
   * The Azure subscription ID. Buddy added this member after March 2026.
   * @example 00000000-0000-0000-0000-000000000000
   */
  subscription_id?: string;
  /**
   * The ID of the Google Cloud project. For the type `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`.
   * @example my-google-project
   */
  google_project?: string;
  /**
   * The configuration. For the type `GOOGLE_SERVICE_ACCOUNT` with `auth_type` `OIDC`. Its form is unknown.
   * @example <your configuration>
   */
  config?: string;
  /**
   * The shop. For the type `SHOPIFY`. Whether it is a name or an address is unknown.
   * @example my-shop
   */
  shop?: string;
  /**
   * The partner token. For the type `SHOPIFY` with `auth_type` `TOKEN_APP_EXTENSION`.
   *
   * Format: password
   * @example <your partner token>
   */
  partner_token?: string;
  /**
   * The key ID, which goes with `application_key`. For the type `BACKBLAZE`.
   * @example my-key-id
   */
  key_id?: string;
  /**
   * The application key. For the type `BACKBLAZE`, says Buddy's older create page; the newer one says that it is for
   * Datadog.
   *
   * Format: password
   * @example <your application key>
   */
  application_key?: string;
  /**
   * A region. On Buddy's pages and in its OpenAPI document of March 2026 it is a cloud region. In a later version of
   * the document it is the region of New Relic, `US` or `EU`.
   * @example US
   */
  region?: string;
  /**
   * The slug of the Sentry organization. Buddy added this member after March 2026.
   * @example my-organization
   */
  organization?: string;
  /**
   * The ClickUp workspace. Buddy added this member after March 2026.
   * @example my-clickup-workspace
   */
  click_up_workspace?: string;
  /**
   * The address of the host, for custom integrations.
   * @example https://git.example.com
   */
  host_url?: string;
  /**
   * The webhook address that receives notifications.
   * @example https://example.com/hooks/buddy
   */
  webhook_address?: string;
  /**
   * The address of the ATOP service.
   * @example https://atop.example.com
   */
  atop_url?: string;
  /**
   * An address. Which types take it is unknown. In an answer, `url` is something else: the address of the integration
   * in the API.
   * @example https://service.example.com
   */
  url?: string;
  /**
   * A target address. Which types take it is unknown.
   * @example https://target.example.com
   */
  target_url?: string;
  /**
   * A refresh token. Which types take it is unknown.
   *
   * Format: password
   * @example <your refresh token>
   */
  refresh_token?: string;
  /**
   * A client ID. Which types take it is unknown.
   * @example my-client-id
   */
  client_id?: string;
  /**
   * A client token. Which types take it is unknown.
   *
   * Format: password
   * @example <your client token>
   */
  client_token?: string;
  /**
   * A server ID. Which types take it is unknown.
   * @example my-server-id
   */
  server_id?: string;
  /**
   * A server token. Which types take it is unknown.
   *
   * Format: password
   * @example <your server token>
   */
  server_token?: string;
  /**
   * A chat ID. Which types take it is unknown.
   * @example my-chat-id
   */
  chat_id?: string;
  /**
   * A Slack user ID. Which types take it is unknown.
   * @example my-slack-user-id
   */
  slack_user_id?: string;
  /**
   * A GitHub user ID. Which types take it is unknown.
   * @example my-github-user-id
   */
  git_hub_user_id?: string;
  /**
   * A GitHub user name. Which types take it is unknown.
   * @example my-github-user
   */
  git_hub_user_name?: string;
  permissions?: IntegrationPermissionsView;
  /**
   * Whether every pipeline may use the integration. If not, `allowed_pipelines` says which ones may. When it is left
   * out of a new integration, every pipeline may.
   * @example true
   */
  all_pipelines_allowed?: boolean;
  /** The pipelines that may use the integration. */
  allowed_pipelines?: PipelineIdView[];
  /**
   * Whether the integration is switched off. Actions cannot use it then. Buddy added this member after March 2026.
   * @example false
   */
  disabled?: boolean;
  /**
   * A free note. Buddy added this member after March 2026.
   * @example Used by the release pipelines
   */
  note?: string;
  /**
   * A note for AI agents, as YAML text. Buddy added this member after March 2026.
   * @example rules: Ask before you change this integration
   */
  agent_note?: string;
}

/**
 * A new integration: three members that an update does not take, and all that it takes. No known member names the
 * environment of an integration whose scope is `ENVIRONMENT`.
 */
export type AddIntegrationRequest = {
  type: CreatableIntegrationType;
  scope: IntegrationScope;
  /**
   * The human-readable ID of the project. Needed when the scope is `PROJECT`.
   * @example my-project
   */
  project_name?: string;
} & UpdateIntegrationRequest;

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
  "/workspaces/{workspace}/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * List integrations
     *
     * Returns the integrations of a workspace. Their secrets are not part of the answer. No paging is documented: whether a
     * large workspace gets all of its integrations in one answer is unknown.
     *
     * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages call this one
     * `INTEGRATION_READ`.
     */
    get: operations["getIntegrations"];
    put?: never;
    /**
     * Add an integration
     *
     * Makes an integration from its name, its type, its scope and the secrets that its type needs. Its secrets are not part
     * of the answer.
     *
     * The token needs the scope `INTEGRATION_ADD`. Buddy regrouped its scopes on August 25, 2026; what its newer pages call this one
     * is unknown.
     */
    post: operations["addIntegration"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
     * The token needs the scope `INTEGRATION_INFO`. Buddy regrouped its scopes on August 25, 2026, and its newer pages call this one
     * `INTEGRATION_READ`.
     */
    get: operations["getIntegration"];
    put?: never;
    post?: never;
    /**
     * Delete an integration
     *
     * Deletes an integration. The answer is empty.
     *
     * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026, and its newer pages still call this
     * one `INTEGRATION_MANAGE`.
     */
    delete: operations["deleteIntegration"];
    options?: never;
    head?: never;
    /**
     * Update an integration
     *
     * Changes the members that are sent, and leaves the others as they are. `type`, `scope` and `project_name` are not
     * among the members that can be sent. Buddy requires `name`, changed or not.
     *
     * The token needs the scope `INTEGRATION_MANAGE`. Buddy regrouped its scopes on August 25, 2026; what its newer pages call this one
     * is unknown.
     */
    patch: operations["updateIntegration"];
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
    ShortIntegrationView: ShortIntegrationView;
    IntegrationsView: IntegrationsView;
    CreatableIntegrationType: CreatableIntegrationType;
    RoleAssumptionView: RoleAssumptionView;
    PipelineIdView: PipelineIdView;
    UpdateIntegrationRequest: UpdateIntegrationRequest;
    AddIntegrationRequest: AddIntegrationRequest;
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
     * There is no such workspace. Buddy documents no error status for this call. Its Terraform provider takes `404` to mean
     * that the object is gone. The message of the example is made up.
     */
    WorkspaceNotFound: {
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
  };
  parameters: {
    /**
     * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
     * @example my-company
     */
    Workspace: string;
    /**
     * The human-readable ID of a project. Buddy added this parameter after March 2026. Whether it asks for the
     * integrations of the project alone, or for all that the project can use, is unknown.
     * @example my-project
     */
    ProjectNameFilter: string;
    /**
     * The ID of an environment. Buddy added this parameter after March 2026. Its form is unknown: elsewhere the ID of an
     * environment is a hash ID. Whether it asks for the integrations of the environment alone is unknown, too.
     * @example def456abc789
     */
    EnvironmentIdFilter: string;
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
  getIntegrations: {
    parameters: {
      query?: {
        /**
         * The human-readable ID of a project. Buddy added this parameter after March 2026. Whether it asks for the
         * integrations of the project alone, or for all that the project can use, is unknown.
         * @example my-project
         */
        project_name?: components["parameters"]["ProjectNameFilter"];
        /**
         * The ID of an environment. Buddy added this parameter after March 2026. Its form is unknown: elsewhere the ID of an
         * environment is a hash ID. Whether it asks for the integrations of the environment alone is unknown, too.
         * @example def456abc789
         */
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        /**
         * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The integrations. */
      200: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": IntegrationsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addIntegration: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The human-readable ID of the workspace, as in the address of its pages. Other Buddy pages call it the domain.
         * @example my-company
         */
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    /**
     * The new integration. What signs in to the service depends on the type, as far as Buddy's older create page and its
     * Terraform provider tell:
     *
     * | type | members |
     * | --- | --- |
     * | `DATADOG`, `DIGITAL_OCEAN`, `FIREBASE`, `GHOST_INSPECTOR`, `GIT_HUB`, `GIT_LAB`, `HONEYBADGER`, `LOGGLY`, `NEW_RELIC`, `ROLLBAR`, `SENTRY`, `SENTRY_ENTERPRISE`, `VULTR` | `token` |
     * | `AMAZON` | `access_key`, `secret_key`, `role_assumptions`, `audience` |
     * | `AZURE_CLOUD` | `app_id`, `tenant_id`, `password`; with OIDC `audience` |
     * | `BACKBLAZE` | `key_id`, `application_key` |
     * | `CLOUDFLARE` | `token`, `api_key`, `email` |
     * | `DOCKER_HUB`, `UPCLOUD` | `username`, `password` |
     * | `DO_SPACES` | `access_key`, `secret_key` |
     * | `GOOGLE_SERVICE_ACCOUNT` | `api_key`; with OIDC `audience`, `google_project`, `config` |
     * | `PUSHOVER` | `token`, `access_key` |
     * | `RACKSPACE` | `token`, `username` |
     * | `SHOPIFY` | `token`, `shop`, `partner_token` |
     * | `STACK_HAWK` | `api_key` |
     *
     * For the other types it is unknown. So is which of the members of a type can be left out.
     */
    requestBody: {
      content: {
        "application/json": AddIntegrationRequest;
      };
    };
    responses: {
      /** The new integration. */
      201: {
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
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
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
  deleteIntegration: {
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
      /** The integration is deleted. */
      204: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateIntegration: {
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
     * What to change. The tests of Buddy's Go client send `auth_type` again when they edit an integration that signs in
     * with OIDC or a partner token, along with what belongs to it. Whether that is needed is unknown.
     */
    requestBody: {
      content: {
        "application/json": UpdateIntegrationRequest;
      };
    };
    responses: {
      /** The integration after the change. */
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
