// What @buddy-openapi/types/enums exports. Written by `pnpm generate`. Do not edit.

export const ACCESS_LEVELS: readonly [
  "DENIED",
  "READ_ONLY",
  "USE_ONLY",
  "BLIND",
  "RUN_ONLY",
  "READ_WRITE",
  "MANAGE",
  "DEFAULT",
  "ALLOWED",
  "STAGE",
  "COMMIT",
];

export const CREATABLE_INTEGRATION_TYPES: readonly [
  "GIT_HUB",
  "BITBUCKET",
  "GOOGLE",
  "DIGITAL_OCEAN",
  "SLACK",
  "MODULUS",
  "HEROKU",
  "AMAZON",
  "GIT_LAB",
  "SHOPIFY",
  "GIT_HUB_ENTERPRISE",
  "GIT_LAB_ENTERPRISE",
  "PUSHOVER",
  "PUSHBULLET",
  "RACKSPACE",
  "CUSTOM",
  "CLOUDFLARE",
  "NEW_RELIC",
  "SENTRY",
  "ROLLBAR",
  "DATADOG",
  "DO_SPACES",
  "HONEYBADGER",
  "VULTR",
  "SENTRY_ENTERPRISE",
  "LOGGLY",
  "HIP_CHAT",
  "FIREBASE",
  "TELEGRAM",
  "AZURE",
  "UPCLOUD",
  "GHOST_INSPECTOR",
  "NETLIFY",
  "AZURE_CLOUD",
  "MICROSOFT_TEAMS",
  "GOOGLE_SERVICE_ACCOUNT",
  "GOOGLE_PLAY_STORE",
  "DOCKER_HUB",
  "APP_STORE",
  "GIT_HUB_APP",
  "GIT_HUB_APP_ENTERPRISE",
  "GIT_HUB_API",
  "ATOP",
  "SNYK",
  "STACK_HAWK",
  "BLACKFIRE",
  "BACKBLAZE",
  "ONE_LOGIN",
  "OKTA",
  "CONTENTFUL",
  "JIRA",
  "NPM_REGISTRY",
  "ANTHROPIC",
  "GOOGLE_GEMINI",
  "OPEN_AI",
  "CURSOR",
  "OPENCODE",
  "CLICKUP",
  "GROK",
  "TYPESAFE",
];

export const ENVIRONMENT_SCOPES: readonly ["PROJECT", "WORKSPACE"];

export const EVENT_ARTIFACT_SCOPES: readonly ["WORKSPACE", "PROJECT", "ENVIRONMENT", "ANY"];

export const EVENT_ENVIRONMENT_SCOPES: readonly ["PROJECT", "WORKSPACE", "ANY"];

export const EXECUTION_OPERATIONS: readonly [
  "CANCEL",
  "RETRY",
  "APPLY",
  "APPLY_VARIABLES",
  "SET_VARIABLES",
  "RUN_DELAYED",
  "APPROVE_VT",
];

export const EXECUTION_STATUSES: readonly [
  "INPROGRESS",
  "ENQUEUED",
  "TERMINATED",
  "SUCCESSFUL",
  "FAILED",
  "INITIAL",
  "NOT_EXECUTED",
  "SKIPPED",
  "TERMINATING",
  "WAITING_FOR_APPLY",
  "WAITING_FOR_VARIABLES",
  "WAITING_FOR_SETTABLE_VARIABLES",
  "WAITING_FOR_VT_SESSION",
];

export const EXECUTION_TRIGGERS: readonly ["CLICK", "SCHEDULE", "EVENT", "PIPELINE", "WEBHOOK", "EMAIL"];

export const FILESYSTEM_CHANGESET_BASES: readonly ["DATE_MODIFIED", "CONTENTS"];

export const GIT_CHANGESET_BASES: readonly ["LATEST_RUN", "LATEST_RUN_MATCHING_REF", "PULL_REQUEST"];

export const GIT_CONFIG_REFS: readonly ["NONE", "DYNAMIC", "FIXED"];

export const INTEGRATION_AUTH_TYPES: readonly [
  "OAUTH",
  "TOKEN",
  "API_KEY",
  "APP",
  "APP_SPRYKER",
  "TOKEN_APP_EXTENSION",
  "DEFAULT",
  "OIDC",
  "TRUSTED",
  "APP_RW",
];

export const INTEGRATION_SCOPES: readonly ["WORKSPACE", "PROJECT", "ENVIRONMENT"];

export const INTEGRATION_TYPES: readonly [
  "GIT_HUB",
  "BITBUCKET",
  "GOOGLE",
  "DIGITAL_OCEAN",
  "SLACK",
  "MODULUS",
  "HEROKU",
  "AMAZON",
  "GIT_LAB",
  "SHOPIFY",
  "GIT_HUB_ENTERPRISE",
  "GIT_LAB_ENTERPRISE",
  "PUSHOVER",
  "PUSHBULLET",
  "RACKSPACE",
  "CUSTOM",
  "CLOUDFLARE",
  "NEW_RELIC",
  "SENTRY",
  "ROLLBAR",
  "DATADOG",
  "DO_SPACES",
  "HONEYBADGER",
  "VULTR",
  "SENTRY_ENTERPRISE",
  "LOGGLY",
  "HIP_CHAT",
  "FIREBASE",
  "TELEGRAM",
  "AZURE",
  "UPCLOUD",
  "GHOST_INSPECTOR",
  "NETLIFY",
  "AZURE_CLOUD",
  "MICROSOFT_TEAMS",
  "GOOGLE_SERVICE_ACCOUNT",
  "GOOGLE_PLAY_STORE",
  "DOCKER_HUB",
  "APP_STORE",
  "GIT_HUB_APP",
  "GIT_HUB_APP_ENTERPRISE",
  "GIT_HUB_API",
  "ATOP",
  "SNYK",
  "STACK_HAWK",
  "BLACKFIRE",
  "BACKBLAZE",
  "ONE_LOGIN",
  "OKTA",
  "CONTENTFUL",
  "JIRA",
  "NPM_REGISTRY",
  "ANTHROPIC",
  "GOOGLE_GEMINI",
  "OPEN_AI",
  "CURSOR",
  "OPENCODE",
  "CLICKUP",
  "GROK",
  "TYPESAFE",
];

export type KnownAccessLevel = (typeof ACCESS_LEVELS)[number];

export type KnownCreatableIntegrationType = (typeof CREATABLE_INTEGRATION_TYPES)[number];

export type KnownEnvironmentScope = (typeof ENVIRONMENT_SCOPES)[number];

export type KnownEventArtifactScope = (typeof EVENT_ARTIFACT_SCOPES)[number];

export type KnownEventEnvironmentScope = (typeof EVENT_ENVIRONMENT_SCOPES)[number];

export type KnownExecutionOperation = (typeof EXECUTION_OPERATIONS)[number];

export type KnownExecutionStatus = (typeof EXECUTION_STATUSES)[number];

export type KnownExecutionTrigger = (typeof EXECUTION_TRIGGERS)[number];

export type KnownFilesystemChangesetBase = (typeof FILESYSTEM_CHANGESET_BASES)[number];

export type KnownGitChangesetBase = (typeof GIT_CHANGESET_BASES)[number];

export type KnownGitConfigRef = (typeof GIT_CONFIG_REFS)[number];

export type KnownIntegrationAuthType = (typeof INTEGRATION_AUTH_TYPES)[number];

export type KnownIntegrationScope = (typeof INTEGRATION_SCOPES)[number];

export type KnownIntegrationType = (typeof INTEGRATION_TYPES)[number];

export type KnownMachineSize = (typeof MACHINE_SIZES)[number];

export type KnownOlderRunsPolicy = (typeof OLDER_RUNS_POLICIES)[number];

export type KnownPipelineCpu = (typeof PIPELINE_CPUS)[number];

export type KnownPipelineDefinitionSource = (typeof PIPELINE_DEFINITION_SOURCES)[number];

export type KnownPipelineEventType = (typeof PIPELINE_EVENT_TYPES)[number];

export type KnownPipelinePriority = (typeof PIPELINE_PRIORITIES)[number];

export type KnownPipelineSortKey = (typeof PIPELINE_SORT_KEYS)[number];

export type KnownProjectAccess = (typeof PROJECT_ACCESSES)[number];

export type KnownProjectSortKey = (typeof PROJECT_SORT_KEYS)[number];

export type KnownProjectStatus = (typeof PROJECT_STATUSES)[number];

export type KnownPullRequestEvent = (typeof PULL_REQUEST_EVENTS)[number];

export type KnownSortDirection = (typeof SORT_DIRECTIONS)[number];

export type KnownTriggerConditionType = (typeof TRIGGER_CONDITION_TYPES)[number];

export type KnownVariableFilePlace = (typeof VARIABLE_FILE_PLACES)[number];

export type KnownVariableType = (typeof VARIABLE_TYPES)[number];

export type KnownWorkspaceMemberSortKey = (typeof WORKSPACE_MEMBER_SORT_KEYS)[number];

export const MACHINE_SIZES: readonly [
  "DEFAULT",
  "NANO",
  "SMALL",
  "MEDIUM",
  "LARGE",
  "XLARGE",
  "CUSTOM",
  "X2LARGE",
];

export const OLDER_RUNS_POLICIES: readonly [
  "NEVER",
  "ALWAYS",
  "SAME_REF",
  "SAME_ENVIRONMENT",
  "SAME_ARTIFACT",
];

export const PIPELINE_CPUS: readonly ["X64", "ARM", "X86"];

export const PIPELINE_DEFINITION_SOURCES: readonly ["LOCAL", "REMOTE"];

export const PIPELINE_EVENT_TYPES: readonly [
  "PUSH",
  "CREATE_REF",
  "DELETE_REF",
  "PULL_REQUEST",
  "SCHEDULE",
  "PUBLISH_ARTIFACT_VERSION",
  "DELETE_ARTIFACT_VERSION",
  "WEBHOOK",
  "EMAIL",
  "CREATE_ARTIFACT_VERSION",
  "ENVIRONMENT_CREATE",
  "ENVIRONMENT_DELETE",
  "SANDBOX_CREATED",
  "SANDBOX_DELETED",
  "SANDBOX_TIMED_OUT",
  "SENTRY",
  "CLICKUP",
  "UT_SESSION_ENDED",
];

export const PIPELINE_PRIORITIES: readonly ["LOW", "NORMAL", "HIGH"];

export const PIPELINE_SORT_KEYS: readonly ["name", "id"];

export const PROJECT_ACCESSES: readonly ["PRIVATE", "PUBLIC"];

export const PROJECT_SORT_KEYS: readonly ["name", "create_date", "repository_size"];

export const PROJECT_STATUSES: readonly ["ACTIVE", "CLOSED"];

export const PULL_REQUEST_EVENTS: readonly [
  "OPENED",
  "REOPENED",
  "SYNCHRONIZED",
  "CLOSED",
  "MERGED",
  "READY_FOR_REVIEW",
];

export const SORT_DIRECTIONS: readonly ["ASC", "DESC"];

export const TRIGGER_CONDITION_TYPES: readonly [
  "ON_CHANGE",
  "ON_CHANGE_AT_PATH",
  "VAR_IS",
  "VAR_IS_NOT",
  "VAR_CONTAINS",
  "VAR_NOT_CONTAINS",
  "DATETIME",
  "SUCCESS_PIPELINE",
  "TRIGGERING_USER_IS",
  "TRIGGERING_USER_IS_NOT",
  "TRIGGERING_USER_IS_IN_GROUP",
  "TRIGGERING_USER_IS_NOT_IN_GROUP",
];

export const VARIABLE_FILE_PLACES: readonly ["NONE", "CONTAINER"];

export const VARIABLE_TYPES: readonly [
  "VAR",
  "FILE",
  "SSH_KEY",
  "IOS_KEYCHAIN",
  "IOS_PROVISION_PROFILES",
  "SSH_PUBLIC_KEY",
  "GPG_KEY",
  "P12",
];

export const WORKSPACE_MEMBER_SORT_KEYS: readonly ["id", "name"];

export function isKnownAccessLevel(value: unknown): value is KnownAccessLevel;

export function isKnownCreatableIntegrationType(value: unknown): value is KnownCreatableIntegrationType;

export function isKnownEnvironmentScope(value: unknown): value is KnownEnvironmentScope;

export function isKnownEventArtifactScope(value: unknown): value is KnownEventArtifactScope;

export function isKnownEventEnvironmentScope(value: unknown): value is KnownEventEnvironmentScope;

export function isKnownExecutionOperation(value: unknown): value is KnownExecutionOperation;

export function isKnownExecutionStatus(value: unknown): value is KnownExecutionStatus;

export function isKnownExecutionTrigger(value: unknown): value is KnownExecutionTrigger;

export function isKnownFilesystemChangesetBase(value: unknown): value is KnownFilesystemChangesetBase;

export function isKnownGitChangesetBase(value: unknown): value is KnownGitChangesetBase;

export function isKnownGitConfigRef(value: unknown): value is KnownGitConfigRef;

export function isKnownIntegrationAuthType(value: unknown): value is KnownIntegrationAuthType;

export function isKnownIntegrationScope(value: unknown): value is KnownIntegrationScope;

export function isKnownIntegrationType(value: unknown): value is KnownIntegrationType;

export function isKnownMachineSize(value: unknown): value is KnownMachineSize;

export function isKnownOlderRunsPolicy(value: unknown): value is KnownOlderRunsPolicy;

export function isKnownPipelineCpu(value: unknown): value is KnownPipelineCpu;

export function isKnownPipelineDefinitionSource(value: unknown): value is KnownPipelineDefinitionSource;

export function isKnownPipelineEventType(value: unknown): value is KnownPipelineEventType;

export function isKnownPipelinePriority(value: unknown): value is KnownPipelinePriority;

export function isKnownPipelineSortKey(value: unknown): value is KnownPipelineSortKey;

export function isKnownProjectAccess(value: unknown): value is KnownProjectAccess;

export function isKnownProjectSortKey(value: unknown): value is KnownProjectSortKey;

export function isKnownProjectStatus(value: unknown): value is KnownProjectStatus;

export function isKnownPullRequestEvent(value: unknown): value is KnownPullRequestEvent;

export function isKnownSortDirection(value: unknown): value is KnownSortDirection;

export function isKnownTriggerConditionType(value: unknown): value is KnownTriggerConditionType;

export function isKnownVariableFilePlace(value: unknown): value is KnownVariableFilePlace;

export function isKnownVariableType(value: unknown): value is KnownVariableType;

export function isKnownWorkspaceMemberSortKey(value: unknown): value is KnownWorkspaceMemberSortKey;
