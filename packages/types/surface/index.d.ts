// What @buddy-openapi/types exports. Written by `pnpm generate`. Do not edit.

export type AccessLevel =
  | "DENIED"
  | "READ_ONLY"
  | "USE_ONLY"
  | "BLIND"
  | "RUN_ONLY"
  | "READ_WRITE"
  | "MANAGE"
  | "DEFAULT"
  | "ALLOWED"
  | "STAGE"
  | "COMMIT"
  | (string & {});

export interface ActionExecutionLogsView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  offset?: number | null;
  element_count?: number | null;
  total_element_count?: number | null;
  logs?: string[] | null;
}

export interface ActionExecutionView {
  readonly url: string;
  readonly html_url: string;
  action_execution_id?: string | null;
  start_date?: string | null;
  finish_date?: string | null;
  error_message?: string | null;
  status: ExecutionStatus;
  progress?: number | null;
  action?: ShortActionResponse | null;
  terminator_id?: number | null;
  termination_date?: string | null;
  approver_id?: number | null;
  approval_date?: string | null;
  passed_variables?: SimpleVariableView[] | null;
  outputted_variables?: SimpleVariableView[] | null;
}

export interface ActionIdView {
  id: number;
}

export interface ActionVariableView {
  id?: number | null;
  key?: string | null;
  type?: VariableType | null;
  description?: string | null;
  defaults?: string | null;
}

export type AddIntegrationRequest = {
  type: CreatableIntegrationType;
  scope: IntegrationScope;
  project_name?: string;
  environment_id?: string;
} & UpdateIntegrationRequest;

export type AddVariableRequest = UpdateVariableRequest & {
  key: string;
  value: string;
  type?: VariableType;
  project?: VariableProjectView;
  pipeline?: PipelineIdView;
  action?: ActionIdView;
  environment?: EnvironmentIdView;
};

export interface AllowedEnvironmentView {
  project?: string | null;
  environment?: string | null;
  access_level?: AccessLevel | null;
}

export interface AllowedPipelineView {
  project: string;
  pipeline: string;
  access_level?: AccessLevel | null;
}

export interface AllowedSandboxView {
  project: string;
  sandbox: string;
  access_level?: AccessLevel | null;
}

export interface BranchView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  name?: string | null;
  default?: boolean | null;
}

export interface CommitPersonView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  id?: number | null;
  name?: string | null;
  avatar_url?: string | null;
}

export interface CommitView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  revision?: string | null;
  author_date?: string | null;
  commit_date?: string | null;
  message?: string | null;
  committer?: CommitPersonView | null;
  author?: CommitPersonView | null;
}

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
  | "GROK"
  | "TYPESAFE";

export interface EnvironmentIdView {
  id: string;
}

export type EnvironmentScope = "PROJECT" | "WORKSPACE" | (string & {});

export interface EnvironmentVariableView {
  id?: number | null;
  key?: string | null;
  value?: string | null;
  type?: VariableType | null;
  encrypted?: boolean | null;
  settable?: boolean | null;
  run_only_settable?: boolean | null;
  init_path?: string | null;
  defaults?: string | null;
  file_path?: string | null;
  file_chmod?: string | null;
  file_place?: VariableFilePlace | null;
  binary?: boolean | null;
  public_value?: string | null;
  key_fingerprint?: string | null;
  checksum?: string | null;
  password?: string | null;
  passphrase?: string | null;
  key_identifier?: string | null;
  disabled?: boolean | null;
  note?: string | null;
  agent_note?: string | null;
}

export interface EnvironmentView {
  readonly url: string;
  readonly html_url: string;
  id: string;
  name: string;
  identifier: string;
  tags?: string[] | null;
  icon?: string | null;
  public_url?: string | null;
  pipelines_access_level?: AccessLevel | null;
  environments_access_level?: AccessLevel | null;
  allowed_pipelines?: AllowedPipelineView[] | null;
  allowed_environments?: AllowedEnvironmentView[] | null;
  create_date: string;
  project?: ShortProjectView | null;
  permissions?: PermissionsView | null;
  base_environments?: string[] | null;
  targets?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  base_only?: boolean | null;
  scope?: EnvironmentScope | null;
  variables?: EnvironmentVariableView[] | null;
}

export interface EnvironmentsView {
  readonly url: string;
  readonly html_url: string;
  environments: ShortEnvironmentView[];
}

export interface ErrorMessageView {
  message?: string | null;
}

export interface ErrorView {
  errors?: ErrorMessageView[] | null;
}

export type EventArtifactScope = "WORKSPACE" | "PROJECT" | "ENVIRONMENT" | "ANY" | (string & {});

export interface EventArtifactView {
  identifier?: string | null;
  scope?: EventArtifactScope | null;
}

export interface EventCustomFieldView {
  name?: string | null;
  values?: string[] | null;
}

export type EventEnvironmentScope = "PROJECT" | "WORKSPACE" | "ANY" | (string & {});

export interface EventEnvironmentView {
  identifier?: string | null;
  tags?: string[] | null;
  scope?: EventEnvironmentScope | null;
}

export type ExecutionOperation =
  | "CANCEL"
  | "RETRY"
  | "APPLY"
  | "APPLY_VARIABLES"
  | "SET_VARIABLES"
  | "RUN_DELAYED"
  | "APPROVE_VT"
  | (string & {});

export interface ExecutionPipelineView {
  name?: string | null;
}

export type ExecutionStatus =
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
  | (string & {});

export type ExecutionTrigger =
  | "CLICK"
  | "SCHEDULE"
  | "EVENT"
  | "PIPELINE"
  | "WEBHOOK"
  | "EMAIL"
  | (string & {});

export type ExecutionView = ShortExecutionView & {
  action_executions?: ShortActionExecutionView[] | null;
};

export interface ExecutionsView {
  readonly url: string;
  readonly html_url?: string | null;
  page?: number | null;
  page_size?: number | null;
  total_page_count?: number | null;
  element_count?: number | null;
  total_element_count?: number | null;
  executions: ShortExecutionView[];
}

export type FilesystemChangesetBase = "DATE_MODIFIED" | "CONTENTS";

export type GitChangesetBase = "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST";

export type GitConfigRef = "NONE" | "DYNAMIC" | "FIXED";

export interface GroupPermissionView {
  id?: number | null;
  access_level?: AccessLevel | null;
}

export type GroupView = ShortGroupView & {
  auto_assign_to_new_projects?: boolean | null;
  allow_add_new_projects?: boolean | null;
  allow_add_new_domains_on_owner_behalf?: boolean | null;
  auto_assign_permission_set_id?: number | null;
};

export interface GroupsView {
  readonly url: string;
  readonly html_url: string;
  groups: ShortGroupView[];
}

export interface IdsView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  domain?: string | null;
  project_identifier?: string | null;
  pipeline_id?: number | null;
  environment_id?: string | null;
  artifact_id?: string | null;
  artifact_version_id?: string | null;
  sandbox_id?: string | null;
  target_id?: string | null;
  unit_test_suite_id?: string | null;
  visual_test_suite_id?: string | null;
  crawl_suite_id?: string | null;
  distribution_id?: string | null;
  route_id?: string | null;
  agent_id?: string | null;
  tunnel_id?: string | null;
  integration_id?: string | null;
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

export interface IntegrationIdView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  identifier?: string | null;
  hash_id?: string | null;
  name?: string | null;
  type?: IntegrationType | null;
  auth_type?: IntegrationAuthType | null;
  host_url?: string | null;
  webhook_address?: string | null;
  atop_url?: string | null;
  app_id?: string | null;
  google_project?: string | null;
  audience?: string | null;
}

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
  | "TYPESAFE"
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

export type MachineSize =
  | "DEFAULT"
  | "NANO"
  | "SMALL"
  | "MEDIUM"
  | "LARGE"
  | "XLARGE"
  | "CUSTOM"
  | "X2LARGE"
  | (string & {});

export interface MemberView {
  readonly url: string;
  readonly html_url: string;
  id: number;
  name: string;
  username?: string | null;
  avatar_url: string;
  email?: string | null;
  admin?: boolean | null;
  workspace_owner?: boolean | null;
}

export type OlderRunsPolicy =
  | "NEVER"
  | "ALWAYS"
  | "SAME_REF"
  | "SAME_ENVIRONMENT"
  | "SAME_ARTIFACT"
  | (string & {});

export interface PassVariableRequest {
  key: string;
  value?: string;
  encrypted?: boolean;
}

export interface PermissionsView {
  others?: AccessLevel | null;
  users?: UserPermissionView[] | null;
  groups?: GroupPermissionView[] | null;
}

export interface PipelineActionView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  id?: number | null;
  name?: string | null;
  type?: string | null;
  trigger_time?: string | null;
  status?: ExecutionStatus | null;
  revision?: string | null;
}

export type PipelineCpu = "X64" | "ARM" | "X86" | (string & {});

export type PipelineDefinitionSource = "LOCAL" | "REMOTE";

export type PipelineEventType =
  | "PUSH"
  | "CREATE_REF"
  | "DELETE_REF"
  | "PULL_REQUEST"
  | "SCHEDULE"
  | "PUBLISH_ARTIFACT_VERSION"
  | "DELETE_ARTIFACT_VERSION"
  | "WEBHOOK"
  | "EMAIL"
  | "CREATE_ARTIFACT_VERSION"
  | "ENVIRONMENT_CREATE"
  | "ENVIRONMENT_DELETE"
  | "SANDBOX_CREATED"
  | "SANDBOX_DELETED"
  | "SANDBOX_TIMED_OUT"
  | "SENTRY"
  | "CLICKUP"
  | "UT_SESSION_ENDED"
  | (string & {});

export interface PipelineEventView {
  type?: PipelineEventType | null;
  refs?: string[] | null;
  events?: PullRequestEvent[] | null;
  branches?: string[] | null;
  artifacts?: EventArtifactView[] | null;
  environments?: EventEnvironmentView[] | null;
  start_date?: string | null;
  delay?: number | null;
  cron?: string | null;
  timezone?: string | null;
  totp?: boolean | null;
  prefix?: string | null;
  whitelist?: string[] | null;
  targets?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  integration?: string | null;
  projects?: string[] | null;
  levels?: string[] | null;
  substatuses?: string[] | null;
  count?: number | null;
  user_count?: number | null;
  snooze_minutes?: number | null;
  folders?: string[] | null;
  lists?: string[] | null;
  priorities?: string[] | null;
  tags?: string[] | null;
  assignees?: string[] | null;
  creators?: string[] | null;
  custom_fields?: EventCustomFieldView[] | null;
  include_subtasks?: boolean | null;
  suites?: string[] | null;
  statuses?: string[] | null;
}

export interface PipelineIdView {
  id: number;
}

export type PipelinePriority = "LOW" | "NORMAL" | "HIGH";

export interface PipelinePropertyView {
  key?: string | null;
  value?: string | null;
}

export type PipelineSortKey = "name" | "id" | (string & {});

export type PipelineView = ShortPipelineView & {
  create_date: string;
  project: ShortProjectView;
  creator: MemberView;
  permissions?: PermissionsView | null;
  actions?: PipelineActionView[] | null;
  trigger_conditions?: TriggerConditionView[] | null;
  worker?: string | null;
  remote_branch?: string | null;
  manage_variables_by_yaml?: boolean | null;
  manage_permissions_by_yaml?: boolean | null;
  variables?:
    | {
        [key: string]: unknown;
      }[]
    | null;
  cache_scope?: string | null;
};

export interface PipelinesView {
  readonly url: string;
  readonly html_url: string;
  pipelines: ShortPipelineView[];
}

export type ProjectAccess = "PRIVATE" | "PUBLIC";

export type ProjectSortKey = "name" | "create_date" | "repository_size" | (string & {});

export type ProjectStatus = "ACTIVE" | "CLOSED" | (string & {});

export type ProjectView = ShortProjectView & {
  create_date: string;
  external_project_id?: string | null;
  git_lab_project_id?: number | null;
  custom_repo_url?: string | null;
  custom_repo_user?: string | null;
  custom_repo_pass?: string | null;
  custom_repo_ssh_key_id?: number | null;
  created_by: MemberView;
  http_repository: string;
  ssh_repository: string;
  default_branch: string;
  integration?: IntegrationIdView | null;
  fetch_submodules?: boolean | null;
  fetch_submodules_env_key?: string | null;
  allow_pull_requests?: boolean | null;
  update_default_branch_from_external?: boolean | null;
  without_repository?: boolean | null;
};

export interface ProjectsView {
  readonly url: string;
  readonly html_url: string;
  projects: ShortProjectView[];
}

export type PullRequestEvent =
  | "OPENED"
  | "REOPENED"
  | "SYNCHRONIZED"
  | "CLOSED"
  | "MERGED"
  | "READY_FOR_REVIEW"
  | (string & {});

export interface RefRequest {
  name: string;
}

export interface RefView {
  name?: string | null;
}

export interface RevisionRequest {
  revision: string;
}

export interface RoleAssumptionView {
  arn?: string;
  external_id?: string;
  duration?: number;
}

export interface RunPipelineRequest {
  variables?: PassVariableRequest[];
  to_revision?: RevisionRequest;
  from_revision?: RevisionRequest;
  branch?: RefRequest;
  tag?: RefRequest;
  pull_request?: RefRequest;
  comment?: string;
  refresh?: boolean;
  clear_cache?: boolean;
  priority?: PipelinePriority;
  delay_until?: string;
  environment?: string;
  package_version?: string;
  actions_to_run?: number[];
}

export interface SetVariableRequest {
  key: string;
  value?: string;
}

export interface ShortActionExecutionView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  action_execution_id?: string | null;
  status?: ExecutionStatus | null;
  start_date?: string | null;
  finish_date?: string | null;
  action?: ShortActionResponse | null;
}

export interface ShortActionResponse {
  readonly url?: string | null;
  readonly html_url?: string | null;
  id?: number | null;
  name?: string | null;
  type?: string | null;
  trigger_time?: string | null;
  last_execution_status?: ExecutionStatus | null;
  disabled?: boolean | null;
  ignore_errors?: boolean | null;
  run_next?: string | null;
  variables?: ActionVariableView[] | null;
}

export interface ShortEnvironmentView {
  readonly url?: string | null;
  readonly html_url?: string | null;
  id: string;
  name: string;
  identifier: string;
  tags?: string[] | null;
  scope?: EnvironmentScope | null;
}

export interface ShortExecutionView {
  readonly url: string;
  readonly html_url: string;
  id: number;
  start_date?: string | null;
  finish_date?: string | null;
  triggered_on?: ExecutionTrigger | null;
  priority?: PipelinePriority | null;
  delay_until?: string | null;
  triggeredOn?: ExecutionTrigger | null;
  refresh?: boolean | null;
  status?: ExecutionStatus | null;
  comment?: string | null;
  branch?: BranchView | null;
  tag?: RefView | null;
  pull_request?: RefView | null;
  from_revision?: CommitView | null;
  to_revision?: CommitView | null;
  creator?: MemberView | null;
  pipeline?: ExecutionPipelineView | null;
}

export interface ShortGroupView {
  readonly url: string;
  readonly html_url: string;
  id: number;
  name: string;
  description?: string | null;
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
  readonly url: string;
  readonly html_url: string;
  id: number;
  identifier?: string | null;
  name: string;
  definition_source?: PipelineDefinitionSource | null;
  git_config_ref?: GitConfigRef | null;
  refs?: string[] | null;
  events?: PipelineEventView[] | null;
  loop?: string[] | null;
  priority?: PipelinePriority | null;
  disabled?: boolean | null;
  disabled_reason?: string | null;
  last_execution_status: ExecutionStatus;
  last_execution_revision?: string | null;
  target_site_url?: string | null;
  execution_message_template?: string | null;
  create_date?: string | null;
  always_from_scratch?: boolean | null;
  ignore_fail_on_project_status?: boolean | null;
  skip_queued_runs?: OlderRunsPolicy | null;
  cancel_inprogress_runs?: OlderRunsPolicy | null;
  auto_clear_cache?: boolean | null;
  paused?: boolean | null;
  pause_on_repeated_failures?: number | null;
  fetch_all_refs?: boolean | null;
  fetch_lfs?: boolean | null;
  fail_on_prepare_env_warning?: boolean | null;
  concurrent_pipeline_runs?: boolean | null;
  clone_depth?: number | null;
  do_not_create_commit_status?: boolean | null;
  stale?: boolean | null;
  waiting_for_push?: boolean | null;
  resources?: MachineSize | null;
  remote_path?: string | null;
  remote_ref?: string | null;
  remote_project_name?: string | null;
  remote_parameters?: PipelinePropertyView[] | null;
  git_config?: YamlDefinitionView | null;
  tags?: string[] | null;
  git_changeset_base?: GitChangesetBase | null;
  filesystem_changeset_base?: FilesystemChangesetBase | null;
  cpu?: PipelineCpu | null;
  description_required?: boolean | null;
  folder?: string | null;
  note?: string | null;
  agent_note?: string | null;
}

export interface ShortProjectView {
  readonly url: string;
  readonly html_url: string;
  name: string;
  display_name: string;
  status: ProjectStatus;
  access?: ProjectAccess | null;
  create_date?: string | null;
}

export interface ShortWorkspaceView {
  readonly url: string;
  readonly html_url: string;
  id: number;
  name: string;
  domain: string;
}

export interface SimpleVariableView {
  key?: string | null;
  value?: string | null;
}

export type SortDirection = "ASC" | "DESC" | (string & {});

export interface TokenView {
  readonly url: string;
  readonly html_url: string;
  id: string;
  name: string;
  token?: string | null;
  expires_in?: number | null;
  expires_at?: string | null;
  scopes?: string[] | null;
  ip_restrictions?: string[] | null;
  workspace_restrictions?: string[] | null;
}

export type TriggerConditionType =
  | "ON_CHANGE"
  | "ON_CHANGE_AT_PATH"
  | "VAR_IS"
  | "VAR_IS_NOT"
  | "VAR_CONTAINS"
  | "VAR_NOT_CONTAINS"
  | "DATETIME"
  | "SUCCESS_PIPELINE"
  | "TRIGGERING_USER_IS"
  | "TRIGGERING_USER_IS_NOT"
  | "TRIGGERING_USER_IS_IN_GROUP"
  | "TRIGGERING_USER_IS_NOT_IN_GROUP"
  | (string & {});

export interface TriggerConditionView {
  trigger_condition?: TriggerConditionType | null;
  trigger_condition_paths?: string[] | null;
  trigger_variable_key?: string | null;
  trigger_variable_value?: string | null;
  trigger_hours?: number[] | null;
  trigger_days?: number[] | null;
  timezone?: string | null;
  trigger_project_name?: string | null;
  trigger_pipeline_name?: string | null;
  trigger_user?: string | null;
  trigger_group?: string | null;
}

export interface UpdateExecutionRequest {
  operation: ExecutionOperation;
  variables?: SetVariableRequest[];
  approve_action_id?: string;
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

export interface UpdateVariableRequest {
  key?: string;
  value?: string;
  settable?: boolean;
  run_only_settable?: boolean;
  encrypted?: boolean;
  description?: string;
  init_path?: string;
  defaults?: string;
  file_path?: string;
  file_chmod?: string;
  file_place?: VariableFilePlace;
  password?: string;
  passphrase?: string;
  key_identifier?: string;
  disabled?: boolean;
  pipelines_access_level?: AccessLevel;
  sandboxes_access_level?: AccessLevel;
  allowed_pipelines?: AllowedPipelineView[];
  allowed_sandboxes?: AllowedSandboxView[];
  note?: string;
  agent_note?: string;
}

export interface UserPermissionView {
  id?: number | null;
  access_level?: AccessLevel | null;
}

export interface UserView {
  readonly url: string;
  readonly html_url: string;
  id: number;
  name: string;
  avatar_url: string;
  email?: string | null;
  workspaces_url: string;
}

export type VariableFilePlace = "NONE" | "CONTAINER";

export interface VariableProjectView {
  name: string;
}

export type VariableType =
  | "VAR"
  | "FILE"
  | "SSH_KEY"
  | "IOS_KEYCHAIN"
  | "IOS_PROVISION_PROFILES"
  | "SSH_PUBLIC_KEY"
  | "GPG_KEY"
  | "P12"
  | (string & {});

export type VariableView = EnvironmentVariableView & {
  type: VariableType;
  readonly url?: string | null;
  readonly html_url?: string | null;
  id: number;
  key: string;
  description?: string | null;
  project?: VariableProjectView | null;
  pipeline?: PipelineIdView | null;
  action?: ActionIdView | null;
  environment?: EnvironmentIdView | null;
};

export interface VariablesView {
  readonly url: string;
  readonly html_url: string;
  variables: VariableView[];
}

export type WorkspaceMemberSortKey = "id" | "name" | (string & {});

export type WorkspaceMemberView = MemberView & {
  admin: boolean;
  workspace_owner: boolean;
  auto_assign_to_new_projects?: boolean | null;
  auto_assign_permission_set_id?: number | null;
  note?: string | null;
  agent_note?: string | null;
};

export interface WorkspaceMembersView {
  readonly url: string;
  readonly html_url: string;
  members: WorkspaceMemberView[];
}

export type WorkspaceView = ShortWorkspaceView & {
  owner_id: number;
  frozen: boolean;
  create_date: string;
  default_pipeline_resource?: MachineSize | null;
  sso_enabled?: boolean | null;
  public_pipelines_disabled?: boolean | null;
};

export interface WorkspacesView {
  readonly url: string;
  readonly html_url: string;
  workspaces: ShortWorkspaceView[];
}

export interface YamlDefinitionView {
  path?: string | null;
  branch?: string | null;
  project?: string | null;
}

export interface components {
  schemas: {
    ErrorMessageView: ErrorMessageView;
    ErrorView: ErrorView;
    ShortWorkspaceView: ShortWorkspaceView;
    WorkspacesView: WorkspacesView;
    MachineSize: MachineSize;
    WorkspaceView: WorkspaceView;
    IdsView: IdsView;
    ProjectSortKey: ProjectSortKey;
    SortDirection: SortDirection;
    ProjectStatus: ProjectStatus;
    ProjectAccess: ProjectAccess;
    ShortProjectView: ShortProjectView;
    ProjectsView: ProjectsView;
    MemberView: MemberView;
    IntegrationType: IntegrationType;
    IntegrationAuthType: IntegrationAuthType;
    IntegrationIdView: IntegrationIdView;
    ProjectView: ProjectView;
    PipelineSortKey: PipelineSortKey;
    PipelineDefinitionSource: PipelineDefinitionSource;
    GitConfigRef: GitConfigRef;
    PipelineEventType: PipelineEventType;
    PullRequestEvent: PullRequestEvent;
    EventArtifactScope: EventArtifactScope;
    EventArtifactView: EventArtifactView;
    EventEnvironmentScope: EventEnvironmentScope;
    EventEnvironmentView: EventEnvironmentView;
    EventCustomFieldView: EventCustomFieldView;
    PipelineEventView: PipelineEventView;
    PipelinePriority: PipelinePriority;
    ExecutionStatus: ExecutionStatus;
    OlderRunsPolicy: OlderRunsPolicy;
    PipelinePropertyView: PipelinePropertyView;
    YamlDefinitionView: YamlDefinitionView;
    GitChangesetBase: GitChangesetBase;
    FilesystemChangesetBase: FilesystemChangesetBase;
    PipelineCpu: PipelineCpu;
    ShortPipelineView: ShortPipelineView;
    PipelinesView: PipelinesView;
    AccessLevel: AccessLevel;
    UserPermissionView: UserPermissionView;
    GroupPermissionView: GroupPermissionView;
    PermissionsView: PermissionsView;
    PipelineActionView: PipelineActionView;
    TriggerConditionType: TriggerConditionType;
    TriggerConditionView: TriggerConditionView;
    PipelineView: PipelineView;
    ExecutionTrigger: ExecutionTrigger;
    BranchView: BranchView;
    RefView: RefView;
    CommitPersonView: CommitPersonView;
    CommitView: CommitView;
    ExecutionPipelineView: ExecutionPipelineView;
    ShortExecutionView: ShortExecutionView;
    ExecutionsView: ExecutionsView;
    PassVariableRequest: PassVariableRequest;
    RevisionRequest: RevisionRequest;
    RefRequest: RefRequest;
    RunPipelineRequest: RunPipelineRequest;
    VariableType: VariableType;
    ActionVariableView: ActionVariableView;
    ShortActionResponse: ShortActionResponse;
    ShortActionExecutionView: ShortActionExecutionView;
    ExecutionView: ExecutionView;
    ExecutionOperation: ExecutionOperation;
    SetVariableRequest: SetVariableRequest;
    UpdateExecutionRequest: UpdateExecutionRequest;
    SimpleVariableView: SimpleVariableView;
    ActionExecutionView: ActionExecutionView;
    ActionExecutionLogsView: ActionExecutionLogsView;
    VariableFilePlace: VariableFilePlace;
    EnvironmentVariableView: EnvironmentVariableView;
    VariableProjectView: VariableProjectView;
    PipelineIdView: PipelineIdView;
    ActionIdView: ActionIdView;
    EnvironmentIdView: EnvironmentIdView;
    VariableView: VariableView;
    VariablesView: VariablesView;
    AllowedPipelineView: AllowedPipelineView;
    AllowedSandboxView: AllowedSandboxView;
    UpdateVariableRequest: UpdateVariableRequest;
    AddVariableRequest: AddVariableRequest;
    EnvironmentScope: EnvironmentScope;
    ShortEnvironmentView: ShortEnvironmentView;
    EnvironmentsView: EnvironmentsView;
    AllowedEnvironmentView: AllowedEnvironmentView;
    EnvironmentView: EnvironmentView;
    IntegrationScope: IntegrationScope;
    IntegrationPermissionsView: IntegrationPermissionsView;
    ShortIntegrationView: ShortIntegrationView;
    IntegrationsView: IntegrationsView;
    CreatableIntegrationType: CreatableIntegrationType;
    RoleAssumptionView: RoleAssumptionView;
    UpdateIntegrationRequest: UpdateIntegrationRequest;
    AddIntegrationRequest: AddIntegrationRequest;
    IntegrationView: IntegrationView;
    WorkspaceMemberSortKey: WorkspaceMemberSortKey;
    WorkspaceMemberView: WorkspaceMemberView;
    WorkspaceMembersView: WorkspaceMembersView;
    ShortGroupView: ShortGroupView;
    GroupsView: GroupsView;
    GroupView: GroupView;
    UserView: UserView;
    TokenView: TokenView;
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
    WorkspaceNotFound: {
      headers: {
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
    Page: number;
    PerPage: number;
    SortDirection: SortDirection;
    ProjectName: string;
    PipelineId: number;
    ExecutionId: number;
    ActionExecutionId: string;
    VariableId: number;
    EnvironmentId: string;
    ProjectNameFilter: string;
    EnvironmentIdFilter: string;
    IntegrationHashId: string;
    MemberId: number;
    GroupId: number;
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
  getWorkspaces: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": WorkspacesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspace: {
    parameters: {
      query?: never;
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
          "application/json": WorkspaceView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getIdentifiers: {
    parameters: {
      query?: {
        project?: string;
        pipeline?: string;
        environment?: string;
        artifact?: string;
        artifact_version?: string;
        sandbox?: string;
        unit_test_suite?: string;
        visual_test_suite?: string;
        crawl_suite?: string;
        distribution?: string;
        target?: string;
        integration?: string;
        route_subdomain?: string;
        route_domain?: string;
        route_path?: string;
        agent?: string;
        tunnel?: string;
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
          "application/json": IdsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProjects: {
    parameters: {
      query?: {
        membership?: boolean;
        page?: components["parameters"]["Page"];
        per_page?: components["parameters"]["PerPage"];
        sort_by?: ProjectSortKey;
        sort_direction?: components["parameters"]["SortDirection"];
        status?: ProjectStatus;
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
          "application/json": ProjectsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
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
          "application/json": ProjectView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPipelines: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        per_page?: number;
        sort_by?: PipelineSortKey;
        sort_direction?: components["parameters"]["SortDirection"];
      };
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
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
          "application/json": PipelinesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getPipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
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
          "application/json": PipelineView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getExecutions: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        per_page?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
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
          "application/json": ExecutionsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  runPipeline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": RunPipelineRequest;
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
          "application/json": ExecutionView;
        };
      };
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
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
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  updateExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateExecutionRequest;
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
          "application/json": ExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getActionExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
        action_execution_id: components["parameters"]["ActionExecutionId"];
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
          "application/json": ActionExecutionView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getActionExecutionLogs: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
      };
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
        action_execution_id: components["parameters"]["ActionExecutionId"];
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
          "application/json": ActionExecutionLogsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVariables: {
    parameters: {
      query?: {
        project_name?: string;
        pipeline_id?: number;
        environment_id?: string;
        action_id?: number;
        sandbox_id?: string;
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
          "application/json": VariablesView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  addVariable: {
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
        "application/json": AddVariableRequest;
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
          "application/json": VariableView;
        };
      };
      201: {
        headers: {
          "X-Rate-Limit-Limit"?: components["headers"]["RateLimitLimit"];
          "X-Rate-Limit-Remaining"?: components["headers"]["RateLimitRemaining"];
          "X-Rate-Limit-Reset"?: components["headers"]["RateLimitReset"];
          [name: string]: unknown;
        };
        content: {
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        variable_id: components["parameters"]["VariableId"];
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
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  deleteVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        variable_id: components["parameters"]["VariableId"];
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
  updateVariable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": UpdateVariableRequest;
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
          "application/json": VariableView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEnvironments: {
    parameters: {
      query?: {
        project_name?: string;
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
          "application/json": EnvironmentsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getEnvironment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        environment_id: components["parameters"]["EnvironmentId"];
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
          "application/json": EnvironmentView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
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
  getWorkspaceMembers: {
    parameters: {
      query?: {
        page?: components["parameters"]["Page"];
        per_page?: components["parameters"]["PerPage"];
        sort_by?: WorkspaceMemberSortKey;
        sort_direction?: components["parameters"]["SortDirection"];
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
          "application/json": WorkspaceMembersView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getWorkspaceMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        member_id: components["parameters"]["MemberId"];
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
          "application/json": WorkspaceMemberView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroups: {
    parameters: {
      query?: never;
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
          "application/json": GroupsView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["WorkspaceNotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        group_id: components["parameters"]["GroupId"];
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
          "application/json": GroupView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": UserView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
  getCurrentToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": TokenView;
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      default: components["responses"]["UnexpectedError"];
    };
  };
}

export interface paths {
  "/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getWorkspaces"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getWorkspace"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/identifiers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getIdentifiers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getProjects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    get: operations["getProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
      };
      cookie?: never;
    };
    get: operations["getPipelines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    get: operations["getPipeline"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
      };
      cookie?: never;
    };
    get: operations["getExecutions"];
    put?: never;
    post: operations["runPipeline"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
      };
      cookie?: never;
    };
    get: operations["getExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations["updateExecution"];
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    get: operations["getActionExecution"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/projects/{project_name}/pipelines/{pipeline_id}/executions/{execution_id}/action_executions/{action_execution_id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        project_name: components["parameters"]["ProjectName"];
        pipeline_id: components["parameters"]["PipelineId"];
        execution_id: components["parameters"]["ExecutionId"];
        action_execution_id: components["parameters"]["ActionExecutionId"];
      };
      cookie?: never;
    };
    get: operations["getActionExecutionLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/variables": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getVariables"];
    put?: never;
    post: operations["addVariable"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/variables/{variable_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        variable_id: components["parameters"]["VariableId"];
      };
      cookie?: never;
    };
    get: operations["getVariable"];
    put?: never;
    post?: never;
    delete: operations["deleteVariable"];
    options?: never;
    head?: never;
    patch: operations["updateVariable"];
    trace?: never;
  };
  "/workspaces/{workspace}/environments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getEnvironments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/environments/{environment_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        environment_id: components["parameters"]["EnvironmentId"];
      };
      cookie?: never;
    };
    get: operations["getEnvironment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/workspaces/{workspace}/members": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getWorkspaceMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/members/{member_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        member_id: components["parameters"]["MemberId"];
      };
      cookie?: never;
    };
    get: operations["getWorkspaceMember"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/groups": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
      };
      cookie?: never;
    };
    get: operations["getGroups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces/{workspace}/groups/{group_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        workspace: components["parameters"]["Workspace"];
        group_id: components["parameters"]["GroupId"];
      };
      cookie?: never;
    };
    get: operations["getGroup"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["getCurrentToken"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
