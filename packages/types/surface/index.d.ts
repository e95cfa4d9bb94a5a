// What @buddy-openapi/types exports. Written by `pnpm generate`. Do not edit.

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

export type AddIntegrationRequest = {
  type: CreatableIntegrationType;
  scope: IntegrationScope;
  project_name?: string;
} & UpdateIntegrationRequest;

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

export interface ErrorView {
  errors?: {
    message?: string;
  }[];
}

export interface GroupPermissionView {
  id?: number | null;
  access_level?: AccessLevel | null;
}

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

export interface IntegrationPermissionsView {
  others?: AccessLevel | null;
  admins?: AccessLevel | null;
  users?: UserPermissionView[] | null;
  groups?: GroupPermissionView[] | null;
}

export type IntegrationScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT";

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

export interface IntegrationView {
  type: IntegrationType;
  readonly url: string;
  readonly html_url: string;
  identifier: string;
  hash_id: string;
  name: string;
  auth_type?: IntegrationAuthType | null;
  scope: IntegrationScope;
  project_name?: string | null;
  app_id?: string | null;
  google_project?: string | null;
  host_url?: string | null;
  webhook_address?: string | null;
  audience?: string | null;
  atop_url?: string | null;
  permissions?: IntegrationPermissionsView | null;
  all_pipelines_allowed?: boolean | null;
  allowed_pipelines?: ShortPipelineView[] | null;
  disabled?: boolean | null;
  organization?: string | null;
  note?: string | null;
  agent_note?: string | null;
}

export interface IntegrationsView {
  readonly url: string;
  readonly html_url: string;
  integrations: ShortIntegrationView[];
}

export interface PipelineIdView {
  id: number;
}

export interface PipelinePropertyView {
  key?: string | null;
  value?: string | null;
}

export interface RoleAssumptionView {
  arn?: string;
  external_id?: string;
  duration?: number;
}

export interface ShortIntegrationView {
  type: IntegrationType;
  readonly url: string;
  readonly html_url: string;
  identifier?: string | null;
  hash_id: string;
  name: string;
  auth_type?: IntegrationAuthType | null;
  scope?: IntegrationScope | null;
  project_name?: string | null;
  app_id?: string | null;
  google_project?: string | null;
  host_url?: string | null;
  webhook_address?: string | null;
  audience?: string | null;
  atop_url?: string | null;
  permissions?: IntegrationPermissionsView | null;
  all_pipelines_allowed?: boolean | null;
  allowed_pipelines?: ShortPipelineView[] | null;
  disabled?: boolean | null;
  organization?: string | null;
  note?: string | null;
  agent_note?: string | null;
}

export interface ShortPipelineView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  id?: number | null;
  identifier?: string | null;
  name?: string | null;
  definition_source?: "LOCAL" | "REMOTE" | (string & {}) | null;
  git_config_ref?: "NONE" | "DYNAMIC" | "FIXED" | (string & {}) | null;
  refs?: string[] | null;
  events?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  loop?: string[] | null;
  priority?: "LOW" | "NORMAL" | "HIGH" | (string & {}) | null;
  disabled?: boolean | null;
  disabled_reason?: string | null;
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
  last_execution_revision?: string | null;
  target_site_url?: string | null;
  execution_message_template?: string | null;
  create_date?: string | null;
  always_from_scratch?: boolean | null;
  ignore_fail_on_project_status?: boolean | null;
  auto_clear_cache?: boolean | null;
  paused?: boolean | null;
  pause_on_repeated_failures?: number | null;
  fetch_all_refs?: boolean | null;
  fail_on_prepare_env_warning?: boolean | null;
  concurrent_pipeline_runs?: boolean | null;
  clone_depth?: number | null;
  do_not_create_commit_status?: boolean | null;
  stale?: boolean | null;
  waiting_for_push?: boolean | null;
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
  remote_path?: string | null;
  remote_ref?: string | null;
  remote_project_name?: string | null;
  remote_parameters?: PipelinePropertyView[] | null;
  git_config?: YamlDefinitionView | null;
  tags?: string[] | null;
  git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | (string & {}) | null;
  filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | (string & {}) | null;
  cpu?: "X64" | "ARM" | "X86" | (string & {}) | null;
  description_required?: boolean | null;
  folder?: string | null;
}

export interface UpdateIntegrationRequest {
  name: string;
  identifier?: string;
  auth_type?: IntegrationAuthType;
  token?: string;
  access_key?: string;
  secret_key?: string;
  role_assumptions?: RoleAssumptionView[];
  audience?: string;
  api_key?: string;
  email?: string;
  username?: string;
  password?: string;
  app_id?: string;
  tenant_id?: string;
  subscription_id?: string;
  google_project?: string;
  config?: string;
  shop?: string;
  partner_token?: string;
  key_id?: string;
  application_key?: string;
  region?: string;
  organization?: string;
  click_up_workspace?: string;
  host_url?: string;
  webhook_address?: string;
  atop_url?: string;
  url?: string;
  target_url?: string;
  refresh_token?: string;
  client_id?: string;
  client_token?: string;
  server_id?: string;
  server_token?: string;
  chat_id?: string;
  slack_user_id?: string;
  git_hub_user_id?: string;
  git_hub_user_name?: string;
  permissions?: IntegrationPermissionsView;
  all_pipelines_allowed?: boolean;
  allowed_pipelines?: PipelineIdView[];
  disabled?: boolean;
  note?: string;
  agent_note?: string;
}

export interface UserPermissionView {
  id?: number | null;
  access_level?: AccessLevel | null;
}

export interface YamlDefinitionView {
  path?: string | null;
  branch?: string | null;
  project?: string | null;
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
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
    WorkspaceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorView;
      };
    };
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
    Workspace: string;
    ProjectNameFilter: string;
    EnvironmentIdFilter: string;
    IntegrationHashId: string;
  };
  requestBodies: never;
  headers: {
    RateLimitLimit: number;
    RateLimitRemaining: number;
    RateLimitReset: number;
  };
  pathItems: never;
}

export interface operations {
  getIntegrations: {
    parameters: {
      query?: {
        project_name?: components["parameters"]["ProjectNameFilter"];
        environment_id?: components["parameters"]["EnvironmentIdFilter"];
      };
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
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
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": AddIntegrationRequest;
      };
    };
    responses: {
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
        workspace: components["parameters"]["Workspace"];
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
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
        workspace: components["parameters"]["Workspace"];
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
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
        workspace: components["parameters"]["Workspace"];
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateIntegrationRequest;
      };
    };
    responses: {
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

export interface paths {
  "/workspaces/{workspace}/integrations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getIntegrations"];
    put?: never;
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
        workspace: components["parameters"]["Workspace"];
        hash_id: components["parameters"]["IntegrationHashId"];
      };
      cookie?: never;
    };
    get: operations["getIntegration"];
    put?: never;
    post?: never;
    delete: operations["deleteIntegration"];
    options?: never;
    head?: never;
    patch: operations["updateIntegration"];
    trace?: never;
  };
}
