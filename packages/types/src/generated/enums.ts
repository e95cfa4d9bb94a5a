// Generated from spec/ by `pnpm generate`. Do not edit.

/** The values of `MachineSize` that this version of the package knows. */
export const MACHINE_SIZES = [
  "DEFAULT",
  "NANO",
  "SMALL",
  "MEDIUM",
  "LARGE",
  "XLARGE",
  "CUSTOM",
  "X2LARGE",
] as const;

/** One of {@link MACHINE_SIZES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownMachineSize = (typeof MACHINE_SIZES)[number];

/** Whether `value` is one of {@link MACHINE_SIZES}: a value that this version of the package knows. */
export function isKnownMachineSize(value: unknown): value is KnownMachineSize {
  const known: readonly unknown[] = MACHINE_SIZES;
  return known.includes(value);
}

/** The values of `ProjectSortKey` that this version of the package knows. */
export const PROJECT_SORT_KEYS = ["name", "create_date", "repository_size"] as const;

/** One of {@link PROJECT_SORT_KEYS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownProjectSortKey = (typeof PROJECT_SORT_KEYS)[number];

/** Whether `value` is one of {@link PROJECT_SORT_KEYS}: a value that this version of the package knows. */
export function isKnownProjectSortKey(value: unknown): value is KnownProjectSortKey {
  const known: readonly unknown[] = PROJECT_SORT_KEYS;
  return known.includes(value);
}

/** The values of `SortDirection` that this version of the package knows. */
export const SORT_DIRECTIONS = ["ASC", "DESC"] as const;

/** One of {@link SORT_DIRECTIONS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSortDirection = (typeof SORT_DIRECTIONS)[number];

/** Whether `value` is one of {@link SORT_DIRECTIONS}: a value that this version of the package knows. */
export function isKnownSortDirection(value: unknown): value is KnownSortDirection {
  const known: readonly unknown[] = SORT_DIRECTIONS;
  return known.includes(value);
}

/** The values of `ProjectStatus` that this version of the package knows. */
export const PROJECT_STATUSES = ["ACTIVE", "CLOSED"] as const;

/** One of {@link PROJECT_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownProjectStatus = (typeof PROJECT_STATUSES)[number];

/** Whether `value` is one of {@link PROJECT_STATUSES}: a value that this version of the package knows. */
export function isKnownProjectStatus(value: unknown): value is KnownProjectStatus {
  const known: readonly unknown[] = PROJECT_STATUSES;
  return known.includes(value);
}

/** The values of `ProjectAccess` that this version of the package knows. */
export const PROJECT_ACCESSES = ["PRIVATE", "PUBLIC"] as const;

/** One of {@link PROJECT_ACCESSES}. */
export type KnownProjectAccess = (typeof PROJECT_ACCESSES)[number];

/** Whether `value` is one of {@link PROJECT_ACCESSES}: a value that this version of the package knows. */
export function isKnownProjectAccess(value: unknown): value is KnownProjectAccess {
  const known: readonly unknown[] = PROJECT_ACCESSES;
  return known.includes(value);
}

/** The values of `IntegrationType` that this version of the package knows. */
export const INTEGRATION_TYPES = [
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
] as const;

/** One of {@link INTEGRATION_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownIntegrationType = (typeof INTEGRATION_TYPES)[number];

/** Whether `value` is one of {@link INTEGRATION_TYPES}: a value that this version of the package knows. */
export function isKnownIntegrationType(value: unknown): value is KnownIntegrationType {
  const known: readonly unknown[] = INTEGRATION_TYPES;
  return known.includes(value);
}

/** The values of `IntegrationAuthType` that this version of the package knows. */
export const INTEGRATION_AUTH_TYPES = [
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
] as const;

/** One of {@link INTEGRATION_AUTH_TYPES}. */
export type KnownIntegrationAuthType = (typeof INTEGRATION_AUTH_TYPES)[number];

/** Whether `value` is one of {@link INTEGRATION_AUTH_TYPES}: a value that this version of the package knows. */
export function isKnownIntegrationAuthType(value: unknown): value is KnownIntegrationAuthType {
  const known: readonly unknown[] = INTEGRATION_AUTH_TYPES;
  return known.includes(value);
}

/** The values of `PipelineSortKey` that this version of the package knows. */
export const PIPELINE_SORT_KEYS = ["name", "id"] as const;

/** One of {@link PIPELINE_SORT_KEYS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPipelineSortKey = (typeof PIPELINE_SORT_KEYS)[number];

/** Whether `value` is one of {@link PIPELINE_SORT_KEYS}: a value that this version of the package knows. */
export function isKnownPipelineSortKey(value: unknown): value is KnownPipelineSortKey {
  const known: readonly unknown[] = PIPELINE_SORT_KEYS;
  return known.includes(value);
}

/** The values of `PipelineDefinitionSource` that this version of the package knows. */
export const PIPELINE_DEFINITION_SOURCES = ["LOCAL", "REMOTE"] as const;

/** One of {@link PIPELINE_DEFINITION_SOURCES}. */
export type KnownPipelineDefinitionSource = (typeof PIPELINE_DEFINITION_SOURCES)[number];

/** Whether `value` is one of {@link PIPELINE_DEFINITION_SOURCES}: a value that this version of the package knows. */
export function isKnownPipelineDefinitionSource(value: unknown): value is KnownPipelineDefinitionSource {
  const known: readonly unknown[] = PIPELINE_DEFINITION_SOURCES;
  return known.includes(value);
}

/** The values of `GitConfigRef` that this version of the package knows. */
export const GIT_CONFIG_REFS = ["NONE", "DYNAMIC", "FIXED"] as const;

/** One of {@link GIT_CONFIG_REFS}. */
export type KnownGitConfigRef = (typeof GIT_CONFIG_REFS)[number];

/** Whether `value` is one of {@link GIT_CONFIG_REFS}: a value that this version of the package knows. */
export function isKnownGitConfigRef(value: unknown): value is KnownGitConfigRef {
  const known: readonly unknown[] = GIT_CONFIG_REFS;
  return known.includes(value);
}

/** The values of `PipelineEventType` that this version of the package knows. */
export const PIPELINE_EVENT_TYPES = [
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
] as const;

/** One of {@link PIPELINE_EVENT_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPipelineEventType = (typeof PIPELINE_EVENT_TYPES)[number];

/** Whether `value` is one of {@link PIPELINE_EVENT_TYPES}: a value that this version of the package knows. */
export function isKnownPipelineEventType(value: unknown): value is KnownPipelineEventType {
  const known: readonly unknown[] = PIPELINE_EVENT_TYPES;
  return known.includes(value);
}

/** The values of `PullRequestEvent` that this version of the package knows. */
export const PULL_REQUEST_EVENTS = [
  "OPENED",
  "REOPENED",
  "SYNCHRONIZED",
  "CLOSED",
  "MERGED",
  "READY_FOR_REVIEW",
] as const;

/** One of {@link PULL_REQUEST_EVENTS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPullRequestEvent = (typeof PULL_REQUEST_EVENTS)[number];

/** Whether `value` is one of {@link PULL_REQUEST_EVENTS}: a value that this version of the package knows. */
export function isKnownPullRequestEvent(value: unknown): value is KnownPullRequestEvent {
  const known: readonly unknown[] = PULL_REQUEST_EVENTS;
  return known.includes(value);
}

/** The values of `EventArtifactScope` that this version of the package knows. */
export const EVENT_ARTIFACT_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT", "ANY"] as const;

/** One of {@link EVENT_ARTIFACT_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownEventArtifactScope = (typeof EVENT_ARTIFACT_SCOPES)[number];

/** Whether `value` is one of {@link EVENT_ARTIFACT_SCOPES}: a value that this version of the package knows. */
export function isKnownEventArtifactScope(value: unknown): value is KnownEventArtifactScope {
  const known: readonly unknown[] = EVENT_ARTIFACT_SCOPES;
  return known.includes(value);
}

/** The values of `EventEnvironmentScope` that this version of the package knows. */
export const EVENT_ENVIRONMENT_SCOPES = ["PROJECT", "WORKSPACE", "ANY"] as const;

/** One of {@link EVENT_ENVIRONMENT_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownEventEnvironmentScope = (typeof EVENT_ENVIRONMENT_SCOPES)[number];

/** Whether `value` is one of {@link EVENT_ENVIRONMENT_SCOPES}: a value that this version of the package knows. */
export function isKnownEventEnvironmentScope(value: unknown): value is KnownEventEnvironmentScope {
  const known: readonly unknown[] = EVENT_ENVIRONMENT_SCOPES;
  return known.includes(value);
}

/** The values of `PipelinePriority` that this version of the package knows. */
export const PIPELINE_PRIORITIES = ["LOW", "NORMAL", "HIGH"] as const;

/** One of {@link PIPELINE_PRIORITIES}. */
export type KnownPipelinePriority = (typeof PIPELINE_PRIORITIES)[number];

/** Whether `value` is one of {@link PIPELINE_PRIORITIES}: a value that this version of the package knows. */
export function isKnownPipelinePriority(value: unknown): value is KnownPipelinePriority {
  const known: readonly unknown[] = PIPELINE_PRIORITIES;
  return known.includes(value);
}

/** The values of `ExecutionStatus` that this version of the package knows. */
export const EXECUTION_STATUSES = [
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
] as const;

/** One of {@link EXECUTION_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownExecutionStatus = (typeof EXECUTION_STATUSES)[number];

/** Whether `value` is one of {@link EXECUTION_STATUSES}: a value that this version of the package knows. */
export function isKnownExecutionStatus(value: unknown): value is KnownExecutionStatus {
  const known: readonly unknown[] = EXECUTION_STATUSES;
  return known.includes(value);
}

/** The values of `OlderRunsPolicy` that this version of the package knows. */
export const OLDER_RUNS_POLICIES = [
  "NEVER",
  "ALWAYS",
  "SAME_REF",
  "SAME_ENVIRONMENT",
  "SAME_ARTIFACT",
] as const;

/** One of {@link OLDER_RUNS_POLICIES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownOlderRunsPolicy = (typeof OLDER_RUNS_POLICIES)[number];

/** Whether `value` is one of {@link OLDER_RUNS_POLICIES}: a value that this version of the package knows. */
export function isKnownOlderRunsPolicy(value: unknown): value is KnownOlderRunsPolicy {
  const known: readonly unknown[] = OLDER_RUNS_POLICIES;
  return known.includes(value);
}

/** The values of `GitChangesetBase` that this version of the package knows. */
export const GIT_CHANGESET_BASES = ["LATEST_RUN", "LATEST_RUN_MATCHING_REF", "PULL_REQUEST"] as const;

/** One of {@link GIT_CHANGESET_BASES}. */
export type KnownGitChangesetBase = (typeof GIT_CHANGESET_BASES)[number];

/** Whether `value` is one of {@link GIT_CHANGESET_BASES}: a value that this version of the package knows. */
export function isKnownGitChangesetBase(value: unknown): value is KnownGitChangesetBase {
  const known: readonly unknown[] = GIT_CHANGESET_BASES;
  return known.includes(value);
}

/** The values of `FilesystemChangesetBase` that this version of the package knows. */
export const FILESYSTEM_CHANGESET_BASES = ["DATE_MODIFIED", "CONTENTS"] as const;

/** One of {@link FILESYSTEM_CHANGESET_BASES}. */
export type KnownFilesystemChangesetBase = (typeof FILESYSTEM_CHANGESET_BASES)[number];

/** Whether `value` is one of {@link FILESYSTEM_CHANGESET_BASES}: a value that this version of the package knows. */
export function isKnownFilesystemChangesetBase(value: unknown): value is KnownFilesystemChangesetBase {
  const known: readonly unknown[] = FILESYSTEM_CHANGESET_BASES;
  return known.includes(value);
}

/** The values of `PipelineCpu` that this version of the package knows. */
export const PIPELINE_CPUS = ["X64", "ARM", "X86"] as const;

/** One of {@link PIPELINE_CPUS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPipelineCpu = (typeof PIPELINE_CPUS)[number];

/** Whether `value` is one of {@link PIPELINE_CPUS}: a value that this version of the package knows. */
export function isKnownPipelineCpu(value: unknown): value is KnownPipelineCpu {
  const known: readonly unknown[] = PIPELINE_CPUS;
  return known.includes(value);
}

/** The values of `AccessLevel` that this version of the package knows. */
export const ACCESS_LEVELS = [
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
] as const;

/** One of {@link ACCESS_LEVELS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownAccessLevel = (typeof ACCESS_LEVELS)[number];

/** Whether `value` is one of {@link ACCESS_LEVELS}: a value that this version of the package knows. */
export function isKnownAccessLevel(value: unknown): value is KnownAccessLevel {
  const known: readonly unknown[] = ACCESS_LEVELS;
  return known.includes(value);
}

/** The values of `ActionType` that this version of the package knows. */
export const ACTION_TYPES = [
  "TRANSFER",
  "AMAZON_S3",
  "WEB_DAV",
  "SSH_COMMAND",
  "HTTP",
  "SLACK",
  "EMAIL",
  "SMS",
  "PUSH",
  "HEROKU",
  "BUILD",
  "PING",
  "WEB",
  "TCP",
  "RUN_NEXT_PIPELINE",
  "ELASTIC_BEANSTALK",
  "GCS",
  "SHOPIFY",
  "PUSHOVER",
  "PUSHBULLET",
  "CODE_DEPLOY",
  "AZURE",
  "DOCKERFILE",
  "GOOGLE_APP_ENGINE",
  "LAMBDA",
  "HEROKU_CLI",
  "RACKSPACE",
  "CLOUDFLARE",
  "CLOUD_FRONT",
  "MONITOR",
  "SLEEP",
  "AWS_CLI",
  "GOOGLE_CDN",
  "AWS_LAMBDA_DEPLOY",
  "KUBERNETES_APPLY",
  "KUBERNETES_SET_IMAGE",
  "KUBERNETES_RUN_POD",
  "WAIT_FOR_APPLY",
  "APPROVE_VT",
  "NEW_RELIC",
  "KUBERNETES_RUN_JOB",
  "ZIP",
  "ROLLBAR",
  "SENTRY",
  "DATADOG",
  "DO_SPACES",
  "HONEYBADGER",
  "SENTRY_ENTERPRISE",
  "LOGGLY",
  "KUBERNETES_CLI",
  "RUN_DOCKER_CONTAINER",
  "ESLINT",
  "DOCKER_PUSH",
  "ANDROID_SIGN",
  "ANDROID_PLAY",
  "WAIT_FOR_VARIABLES",
  "GCLOUD_CLI",
  "AWS_ECS",
  "COPY_FILES",
  "FIREBASE",
  "TELEGRAM",
  "REPLACE",
  "GOOGLE_FUNCTIONS_DEPLOY",
  "GOOGLE_FUNCTIONS",
  "BUGSNAG",
  "SPLIT_TESTS",
  "RAYGUN",
  "DATADOG_STATUS_CHECK",
  "GHOST_INSPECTOR",
  "AWS_CLOUD_FORMATION",
  "DIGITAL_OCEAN_CDN",
  "DISCORD2",
  "IMAGE_COMPRESSION",
  "NETLIFY",
  "GIT_CRYPT_UNLOCK",
  "GIT_CRYPT_LOCK",
  "HELM",
  "DOCKERFILE_LINTER",
  "DOWNLOAD",
  "DOWNLOAD_S3",
  "LIGHTHOUSE",
  "ANDROID_SIGN_BUNDLE",
  "ANDROID_PLAY_BUNDLE",
  "VISUAL_TESTS",
  "VISUAL_TEST_2",
  "LINK_VALIDATOR",
  "AZURE_CLI",
  "SHOPIFY_THEMEKIT_CLI",
  "SSL_VERIFY",
  "AZURE_STORAGE",
  "DEPLOY_TO_SANDBOX",
  "SANDBOX_START",
  "SANDBOX_STOP",
  "SANDBOX_EXEC",
  "GIT_HUB_RELEASE",
  "GCLOUD_RUN_DEPLOY",
  "SANDBOX_SNAPSHOT",
  "AWS_CLI_2",
  "MICROSOFT_TEAMS",
  "NATIVE_BUILD_WINDOWS",
  "NATIVE_BUILD_MAC",
  "DOCTL",
  "NATIVE_BUILD_MAC_REACT",
  "NATIVE_BUILD_MAC_CORDOVA",
  "NATIVE_BUILD_MAC_FASTLANE",
  "NATIVE_BUILD_MAC_FLUTTER",
  "GOOGLE_CLOUD_STORAGE",
  "GOOGLE_FUNCTION_DEPLOY",
  "GOOGLE_FUNCTION_INVOKE",
  "GOOGLE_CDN_INVALIDATE",
  "GOOGLE_CLOUD_CLI",
  "GOOGLE_CLOUD_RUN_DEPLOY",
  "GOOGLE_APP_DEPLOY",
  "ANDROID_PUBLISH_APK",
  "ANDROID_PUBLISH_APP_BUNDLE",
  "SANDBOX_CREATE_NEW",
  "SANDBOX_CREATE_FROM_SANDBOX",
  "SANDBOX_CREATE_FROM_SNAPSHOT",
  "SANDBOX_DELETE",
  "NATIVE_BUILD_MAC_SIGN",
  "NATIVE_BUILD_MAC_DEPLOY",
  "NATIVE_BUILD_DOCKER_CLI",
  "CLEAR_CACHE",
  "FASTLANE_ANDROID",
  "NATIVE_BUILD_LINUX",
  "GIT_HUB_CLI",
  "INTEGRATION_VARIABLES",
  "DOCKER_BUILD_MULTI_ARCH",
  "CODE_PIPELINE",
  "GIT_LAB_CLI",
  "AWS_APP_RUNNER_DEPLOY",
  "AWS_APP_RUNNER_MONITOR",
  "NATIVE_BUILD_MAC_VM",
  "AWS_CDK_CLI",
  "GHOST_INSPECTOR_CLI",
  "TERRAFORM",
  "ATOP",
  "SNYK_CLI",
  "STACK_HAWK_CLI",
  "JMETER_CLI",
  "CUSTOM",
  "BLACKFIRE_PHP",
  "BLACKFIRE_PYTHON",
  "BLACKFIRE_GO",
  "LINK_CHECKER",
  "SHOPIFY_CLI",
  "DOCKER",
  "SET_VARIABLES",
  "DOWNLOAD_FROM_SANDBOX",
  "PIPELINE_SETTINGS",
  "BACKBLAZE_B2",
  "NEW_RELIC_CLI",
  "DOWNLOAD_GCS",
  "DOWNLOAD_BACKBLAZE_B2",
  "WP_CLI",
  "GOOGLE_CHAT",
  "SANDBOX_APPLICATION_START",
  "SANDBOX_APPLICATION_STOP",
  "POWERSHELL",
  "SANDBOX_MANAGE",
  "SANDBOX_CREATE",
  "CONTENTFUL_CLI",
  "FTP",
  "FTPS",
  "SFTP",
  "GCE",
  "VULTR",
  "UPCLOUD",
  "DIGITAL_OCEAN",
  "DOWNLOAD_FTP",
  "DOWNLOAD_FTPS",
  "DOWNLOAD_SSH",
  "RSYNC",
  "PROMOTE_IMAGE",
  "PUBLISH_ARTIFACT_VERSION",
  "DOWNLOAD_ARTIFACT_VERSION",
  "STORYBOOK",
] as const;

/** One of {@link ACTION_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownActionType = (typeof ACTION_TYPES)[number];

/** Whether `value` is one of {@link ACTION_TYPES}: a value that this version of the package knows. */
export function isKnownActionType(value: unknown): value is KnownActionType {
  const known: readonly unknown[] = ACTION_TYPES;
  return known.includes(value);
}

/** The values of `ActionTriggerTime` that this version of the package knows. */
export const ACTION_TRIGGER_TIMES = [
  "ON_EVERY_EXECUTION",
  "ON_SUCCESS",
  "ON_FAILURE",
  "ON_BACK_TO_SUCCESS",
  "ON_WARNING",
  "ON_WAIT_FOR_APPROVE",
  "ON_TERMINATE",
] as const;

/** One of {@link ACTION_TRIGGER_TIMES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownActionTriggerTime = (typeof ACTION_TRIGGER_TIMES)[number];

/** Whether `value` is one of {@link ACTION_TRIGGER_TIMES}: a value that this version of the package knows. */
export function isKnownActionTriggerTime(value: unknown): value is KnownActionTriggerTime {
  const known: readonly unknown[] = ACTION_TRIGGER_TIMES;
  return known.includes(value);
}

/** The values of `ActionRunNext` that this version of the package knows. */
export const ACTION_RUN_NEXTS = ["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"] as const;

/** One of {@link ACTION_RUN_NEXTS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownActionRunNext = (typeof ACTION_RUN_NEXTS)[number];

/** Whether `value` is one of {@link ACTION_RUN_NEXTS}: a value that this version of the package knows. */
export function isKnownActionRunNext(value: unknown): value is KnownActionRunNext {
  const known: readonly unknown[] = ACTION_RUN_NEXTS;
  return known.includes(value);
}

/** The values of `TriggerConditionType` that this version of the package knows. */
export const TRIGGER_CONDITION_TYPES = [
  "ALWAYS",
  "ON_CHANGE",
  "ON_CHANGE_AT_PATH",
  "VAR_IS",
  "VAR_IS_NOT",
  "VAR_CONTAINS",
  "VAR_NOT_CONTAINS",
  "DATETIME",
  "SUCCESS_PIPELINE",
  "DAY",
  "HOUR",
  "OR",
  "VAR_LESS_THAN",
  "VAR_LESS_THAN_OR_EQUAL",
  "VAR_GREATER_THAN",
  "VAR_GREATER_THAN_OR_EQUAL",
  "ACTION_STATUS_IS",
  "ACTION_STATUS_IS_NOT",
  "TRIGGERING_USER_IS",
  "TRIGGERING_USER_IS_NOT",
  "TRIGGERING_USER_IS_IN_GROUP",
  "TRIGGERING_USER_IS_NOT_IN_GROUP",
] as const;

/** One of {@link TRIGGER_CONDITION_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTriggerConditionType = (typeof TRIGGER_CONDITION_TYPES)[number];

/** Whether `value` is one of {@link TRIGGER_CONDITION_TYPES}: a value that this version of the package knows. */
export function isKnownTriggerConditionType(value: unknown): value is KnownTriggerConditionType {
  const known: readonly unknown[] = TRIGGER_CONDITION_TYPES;
  return known.includes(value);
}

/** The values of `TriggerStatus` that this version of the package knows. */
export const TRIGGER_STATUSES = ["SUCCESSFUL", "FAILED", "SKIPPED", "SUPPRESSED"] as const;

/** One of {@link TRIGGER_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTriggerStatus = (typeof TRIGGER_STATUSES)[number];

/** Whether `value` is one of {@link TRIGGER_STATUSES}: a value that this version of the package knows. */
export function isKnownTriggerStatus(value: unknown): value is KnownTriggerStatus {
  const known: readonly unknown[] = TRIGGER_STATUSES;
  return known.includes(value);
}

/** The values of `VariableType` that this version of the package knows. */
export const VARIABLE_TYPES = [
  "VAR",
  "FILE",
  "SSH_KEY",
  "IOS_KEYCHAIN",
  "IOS_PROVISION_PROFILES",
  "SSH_PUBLIC_KEY",
  "GPG_KEY",
  "P12",
] as const;

/** One of {@link VARIABLE_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownVariableType = (typeof VARIABLE_TYPES)[number];

/** Whether `value` is one of {@link VARIABLE_TYPES}: a value that this version of the package knows. */
export function isKnownVariableType(value: unknown): value is KnownVariableType {
  const known: readonly unknown[] = VARIABLE_TYPES;
  return known.includes(value);
}

/** The values of `VariableFilePlace` that this version of the package knows. */
export const VARIABLE_FILE_PLACES = ["NONE", "CONTAINER"] as const;

/** One of {@link VARIABLE_FILE_PLACES}. */
export type KnownVariableFilePlace = (typeof VARIABLE_FILE_PLACES)[number];

/** Whether `value` is one of {@link VARIABLE_FILE_PLACES}: a value that this version of the package knows. */
export function isKnownVariableFilePlace(value: unknown): value is KnownVariableFilePlace {
  const known: readonly unknown[] = VARIABLE_FILE_PLACES;
  return known.includes(value);
}

/** The values of `PipelineCacheScope` that this version of the package knows. */
export const PIPELINE_CACHE_SCOPES = ["PIPELINE", "PROJECT", "WORKSPACE"] as const;

/** One of {@link PIPELINE_CACHE_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPipelineCacheScope = (typeof PIPELINE_CACHE_SCOPES)[number];

/** Whether `value` is one of {@link PIPELINE_CACHE_SCOPES}: a value that this version of the package knows. */
export function isKnownPipelineCacheScope(value: unknown): value is KnownPipelineCacheScope {
  const known: readonly unknown[] = PIPELINE_CACHE_SCOPES;
  return known.includes(value);
}

/** The values of `ExecutionTrigger` that this version of the package knows. */
export const EXECUTION_TRIGGERS = ["CLICK", "SCHEDULE", "EVENT", "PIPELINE", "WEBHOOK", "EMAIL"] as const;

/** One of {@link EXECUTION_TRIGGERS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownExecutionTrigger = (typeof EXECUTION_TRIGGERS)[number];

/** Whether `value` is one of {@link EXECUTION_TRIGGERS}: a value that this version of the package knows. */
export function isKnownExecutionTrigger(value: unknown): value is KnownExecutionTrigger {
  const known: readonly unknown[] = EXECUTION_TRIGGERS;
  return known.includes(value);
}

/** The values of `VisualTestsOutputStatus` that this version of the package knows. */
export const VISUAL_TESTS_OUTPUT_STATUSES = ["MATCH", "MISMATCH", "ERROR", "NEW", "SIZE_MISMATCH"] as const;

/** One of {@link VISUAL_TESTS_OUTPUT_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownVisualTestsOutputStatus = (typeof VISUAL_TESTS_OUTPUT_STATUSES)[number];

/** Whether `value` is one of {@link VISUAL_TESTS_OUTPUT_STATUSES}: a value that this version of the package knows. */
export function isKnownVisualTestsOutputStatus(value: unknown): value is KnownVisualTestsOutputStatus {
  const known: readonly unknown[] = VISUAL_TESTS_OUTPUT_STATUSES;
  return known.includes(value);
}

/** The values of `ExecutionOperation` that this version of the package knows. */
export const EXECUTION_OPERATIONS = [
  "CANCEL",
  "RETRY",
  "APPLY",
  "APPLY_VARIABLES",
  "SET_VARIABLES",
  "RUN_DELAYED",
  "APPROVE_VT",
] as const;

/** One of {@link EXECUTION_OPERATIONS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownExecutionOperation = (typeof EXECUTION_OPERATIONS)[number];

/** Whether `value` is one of {@link EXECUTION_OPERATIONS}: a value that this version of the package knows. */
export function isKnownExecutionOperation(value: unknown): value is KnownExecutionOperation {
  const known: readonly unknown[] = EXECUTION_OPERATIONS;
  return known.includes(value);
}

/** The values of `EnvironmentScope` that this version of the package knows. */
export const ENVIRONMENT_SCOPES = ["PROJECT", "WORKSPACE"] as const;

/** One of {@link ENVIRONMENT_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownEnvironmentScope = (typeof ENVIRONMENT_SCOPES)[number];

/** Whether `value` is one of {@link ENVIRONMENT_SCOPES}: a value that this version of the package knows. */
export function isKnownEnvironmentScope(value: unknown): value is KnownEnvironmentScope {
  const known: readonly unknown[] = ENVIRONMENT_SCOPES;
  return known.includes(value);
}

/** The values of `IntegrationScope` that this version of the package knows. */
export const INTEGRATION_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** One of {@link INTEGRATION_SCOPES}. */
export type KnownIntegrationScope = (typeof INTEGRATION_SCOPES)[number];

/** Whether `value` is one of {@link INTEGRATION_SCOPES}: a value that this version of the package knows. */
export function isKnownIntegrationScope(value: unknown): value is KnownIntegrationScope {
  const known: readonly unknown[] = INTEGRATION_SCOPES;
  return known.includes(value);
}

/** The values of `CreatableIntegrationType` that this version of the package knows. */
export const CREATABLE_INTEGRATION_TYPES = [
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
] as const;

/** One of {@link CREATABLE_INTEGRATION_TYPES}. */
export type KnownCreatableIntegrationType = (typeof CREATABLE_INTEGRATION_TYPES)[number];

/** Whether `value` is one of {@link CREATABLE_INTEGRATION_TYPES}: a value that this version of the package knows. */
export function isKnownCreatableIntegrationType(value: unknown): value is KnownCreatableIntegrationType {
  const known: readonly unknown[] = CREATABLE_INTEGRATION_TYPES;
  return known.includes(value);
}

/** The values of `WorkspaceMemberSortKey` that this version of the package knows. */
export const WORKSPACE_MEMBER_SORT_KEYS = ["id", "name"] as const;

/** One of {@link WORKSPACE_MEMBER_SORT_KEYS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownWorkspaceMemberSortKey = (typeof WORKSPACE_MEMBER_SORT_KEYS)[number];

/** Whether `value` is one of {@link WORKSPACE_MEMBER_SORT_KEYS}: a value that this version of the package knows. */
export function isKnownWorkspaceMemberSortKey(value: unknown): value is KnownWorkspaceMemberSortKey {
  const known: readonly unknown[] = WORKSPACE_MEMBER_SORT_KEYS;
  return known.includes(value);
}
