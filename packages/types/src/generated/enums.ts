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

/** The values of `SsoType` that this version of the package knows. */
export const SSO_TYPES = ["SAML", "OIDC"] as const;

/** One of {@link SSO_TYPES}. */
export type KnownSsoType = (typeof SSO_TYPES)[number];

/** Whether `value` is one of {@link SSO_TYPES}: a value that this version of the package knows. */
export function isKnownSsoType(value: unknown): value is KnownSsoType {
  const known: readonly unknown[] = SSO_TYPES;
  return known.includes(value);
}

/** The values of `SsoProviderType` that this version of the package knows. */
export const SSO_PROVIDER_TYPES = ["OKTA", "ONE_LOGIN", "GOOGLE", "AZURE", "AWS", "CUSTOM"] as const;

/** One of {@link SSO_PROVIDER_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSsoProviderType = (typeof SSO_PROVIDER_TYPES)[number];

/** Whether `value` is one of {@link SSO_PROVIDER_TYPES}: a value that this version of the package knows. */
export function isKnownSsoProviderType(value: unknown): value is KnownSsoProviderType {
  const known: readonly unknown[] = SSO_PROVIDER_TYPES;
  return known.includes(value);
}

/** The values of `SsoHashMethod` that this version of the package knows. */
export const SSO_HASH_METHODS = ["sha256", "sha512", "sha1"] as const;

/** One of {@link SSO_HASH_METHODS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSsoHashMethod = (typeof SSO_HASH_METHODS)[number];

/** Whether `value` is one of {@link SSO_HASH_METHODS}: a value that this version of the package knows. */
export function isKnownSsoHashMethod(value: unknown): value is KnownSsoHashMethod {
  const known: readonly unknown[] = SSO_HASH_METHODS;
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

/** The values of `ProjectMemberSortKey` that this version of the package knows. */
export const PROJECT_MEMBER_SORT_KEYS = ["name", "id"] as const;

/** One of {@link PROJECT_MEMBER_SORT_KEYS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownProjectMemberSortKey = (typeof PROJECT_MEMBER_SORT_KEYS)[number];

/** Whether `value` is one of {@link PROJECT_MEMBER_SORT_KEYS}: a value that this version of the package knows. */
export function isKnownProjectMemberSortKey(value: unknown): value is KnownProjectMemberSortKey {
  const known: readonly unknown[] = PROJECT_MEMBER_SORT_KEYS;
  return known.includes(value);
}

/** The values of `PermissionSetType` that this version of the package knows. */
export const PERMISSION_SET_TYPES = ["CUSTOM", "DEVELOPER", "READ_ONLY", "PROJECT_MANAGER"] as const;

/** One of {@link PERMISSION_SET_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPermissionSetType = (typeof PERMISSION_SET_TYPES)[number];

/** Whether `value` is one of {@link PERMISSION_SET_TYPES}: a value that this version of the package knows. */
export function isKnownPermissionSetType(value: unknown): value is KnownPermissionSetType {
  const known: readonly unknown[] = PERMISSION_SET_TYPES;
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

/** The values of `PipelineCacheScope` that this version of the package knows. */
export const PIPELINE_CACHE_SCOPES = ["PIPELINE", "PROJECT", "WORKSPACE"] as const;

/** One of {@link PIPELINE_CACHE_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownPipelineCacheScope = (typeof PIPELINE_CACHE_SCOPES)[number];

/** Whether `value` is one of {@link PIPELINE_CACHE_SCOPES}: a value that this version of the package knows. */
export function isKnownPipelineCacheScope(value: unknown): value is KnownPipelineCacheScope {
  const known: readonly unknown[] = PIPELINE_CACHE_SCOPES;
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

/** The values of `TargetAuthMethod` that this version of the package knows. */
export const TARGET_AUTH_METHODS = [
  "PASSWORD",
  "SSH_KEY",
  "ASSETS_KEY",
  "PROXY_CREDENTIALS",
  "PROXY_KEY",
  "HTTP",
  "CURRENT",
  "PASS",
  "CERT",
  "TOKEN",
] as const;

/** One of {@link TARGET_AUTH_METHODS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTargetAuthMethod = (typeof TARGET_AUTH_METHODS)[number];

/** Whether `value` is one of {@link TARGET_AUTH_METHODS}: a value that this version of the package knows. */
export function isKnownTargetAuthMethod(value: unknown): value is KnownTargetAuthMethod {
  const known: readonly unknown[] = TARGET_AUTH_METHODS;
  return known.includes(value);
}

/** The values of `TargetMatchScope` that this version of the package knows. */
export const TARGET_MATCH_SCOPES = [
  "WORKSPACE",
  "PROJECT",
  "ENVIRONMENT",
  "PIPELINE",
  "ACTION",
  "ANY",
] as const;

/** One of {@link TARGET_MATCH_SCOPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTargetMatchScope = (typeof TARGET_MATCH_SCOPES)[number];

/** Whether `value` is one of {@link TARGET_MATCH_SCOPES}: a value that this version of the package knows. */
export function isKnownTargetMatchScope(value: unknown): value is KnownTargetMatchScope {
  const known: readonly unknown[] = TARGET_MATCH_SCOPES;
  return known.includes(value);
}

/** The values of `TargetSslMode` that this version of the package knows. */
export const TARGET_SSL_MODES = ["REQUIRE", "DISABLE", "VERIFY_FULL"] as const;

/** One of {@link TARGET_SSL_MODES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTargetSslMode = (typeof TARGET_SSL_MODES)[number];

/** Whether `value` is one of {@link TARGET_SSL_MODES}: a value that this version of the package knows. */
export function isKnownTargetSslMode(value: unknown): value is KnownTargetSslMode {
  const known: readonly unknown[] = TARGET_SSL_MODES;
  return known.includes(value);
}

/** The values of `TargetType` that this version of the package knows. */
export const TARGET_TYPES = [
  "SSH",
  "FTP",
  "GIT",
  "MATCH",
  "PROJECT_REPO",
  "SANDBOX",
  "EC2",
  "DIGITAL_OCEAN",
  "UPCLOUD",
  "VULTR",
  "AKS",
  "EKS",
  "GKE",
  "DOKS",
  "K8S_CLUSTER",
  "POSTGRESQL",
  "MYSQL",
  "MSSQL",
  "CLICKHOUSE",
  "MONGO",
  "RDS_POSTGRESQL",
  "RDS_MYSQL",
  "RDS_MSSQL",
] as const;

/** One of {@link TARGET_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTargetType = (typeof TARGET_TYPES)[number];

/** Whether `value` is one of {@link TARGET_TYPES}: a value that this version of the package knows. */
export function isKnownTargetType(value: unknown): value is KnownTargetType {
  const known: readonly unknown[] = TARGET_TYPES;
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

/** The values of `WebhookEvent` that this version of the package knows. */
export const WEBHOOK_EVENTS = [
  "PUSH",
  "EXECUTION_STARTED",
  "EXECUTION_SUCCESSFUL",
  "EXECUTION_FAILED",
  "EXECUTION_FINISHED",
  "EXECUTION_PAUSED",
  "DAY_CHANGED",
] as const;

/** One of {@link WEBHOOK_EVENTS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownWebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** Whether `value` is one of {@link WEBHOOK_EVENTS}: a value that this version of the package knows. */
export function isKnownWebhookEvent(value: unknown): value is KnownWebhookEvent {
  const known: readonly unknown[] = WEBHOOK_EVENTS;
  return known.includes(value);
}

/** The values of `SandboxStatus` that this version of the package knows. */
export const SANDBOX_STATUSES = [
  "STARTING",
  "RUNNING",
  "STOPPING",
  "STOPPED",
  "RESTORING",
  "FAILED",
] as const;

/** One of {@link SANDBOX_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxStatus = (typeof SANDBOX_STATUSES)[number];

/** Whether `value` is one of {@link SANDBOX_STATUSES}: a value that this version of the package knows. */
export function isKnownSandboxStatus(value: unknown): value is KnownSandboxStatus {
  const known: readonly unknown[] = SANDBOX_STATUSES;
  return known.includes(value);
}

/** The values of `SandboxSetupStatus` that this version of the package knows. */
export const SANDBOX_SETUP_STATUSES = ["INPROGRESS", "SUCCESS", "FAILED", "STALE"] as const;

/** One of {@link SANDBOX_SETUP_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxSetupStatus = (typeof SANDBOX_SETUP_STATUSES)[number];

/** Whether `value` is one of {@link SANDBOX_SETUP_STATUSES}: a value that this version of the package knows. */
export function isKnownSandboxSetupStatus(value: unknown): value is KnownSandboxSetupStatus {
  const known: readonly unknown[] = SANDBOX_SETUP_STATUSES;
  return known.includes(value);
}

/** The values of `SandboxResources` that this version of the package knows. */
export const SANDBOX_RESOURCESES = [
  "1x2",
  "2x4",
  "3x6",
  "4x8",
  "5x10",
  "6x12",
  "7x14",
  "8x16",
  "9x18",
  "10x20",
  "11x22",
  "12x24",
  "CUSTOM",
] as const;

/** One of {@link SANDBOX_RESOURCESES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxResources = (typeof SANDBOX_RESOURCESES)[number];

/** Whether `value` is one of {@link SANDBOX_RESOURCESES}: a value that this version of the package knows. */
export function isKnownSandboxResources(value: unknown): value is KnownSandboxResources {
  const known: readonly unknown[] = SANDBOX_RESOURCESES;
  return known.includes(value);
}

/** The values of `SandboxFetchType` that this version of the package knows. */
export const SANDBOX_FETCH_TYPES = ["PROJECT_REPO", "PUBLIC_REPO", "ARTIFACT"] as const;

/** One of {@link SANDBOX_FETCH_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxFetchType = (typeof SANDBOX_FETCH_TYPES)[number];

/** Whether `value` is one of {@link SANDBOX_FETCH_TYPES}: a value that this version of the package knows. */
export function isKnownSandboxFetchType(value: unknown): value is KnownSandboxFetchType {
  const known: readonly unknown[] = SANDBOX_FETCH_TYPES;
  return known.includes(value);
}

/** The values of `TunnelType` that this version of the package knows. */
export const TUNNEL_TYPES = ["HTTP", "TCP", "TLS", "SSH"] as const;

/** One of {@link TUNNEL_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTunnelType = (typeof TUNNEL_TYPES)[number];

/** Whether `value` is one of {@link TUNNEL_TYPES}: a value that this version of the package knows. */
export function isKnownTunnelType(value: unknown): value is KnownTunnelType {
  const known: readonly unknown[] = TUNNEL_TYPES;
  return known.includes(value);
}

/** The values of `TunnelRegion` that this version of the package knows. */
export const TUNNEL_REGIONS = ["US", "EU", "AS"] as const;

/** One of {@link TUNNEL_REGIONS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTunnelRegion = (typeof TUNNEL_REGIONS)[number];

/** Whether `value` is one of {@link TUNNEL_REGIONS}: a value that this version of the package knows. */
export function isKnownTunnelRegion(value: unknown): value is KnownTunnelRegion {
  const known: readonly unknown[] = TUNNEL_REGIONS;
  return known.includes(value);
}

/** The values of `TunnelAuthType` that this version of the package knows. */
export const TUNNEL_AUTH_TYPES = ["NONE", "BASIC", "BUDDY"] as const;

/** One of {@link TUNNEL_AUTH_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTunnelAuthType = (typeof TUNNEL_AUTH_TYPES)[number];

/** Whether `value` is one of {@link TUNNEL_AUTH_TYPES}: a value that this version of the package knows. */
export function isKnownTunnelAuthType(value: unknown): value is KnownTunnelAuthType {
  const known: readonly unknown[] = TUNNEL_AUTH_TYPES;
  return known.includes(value);
}

/** The values of `TunnelTlsEnd` that this version of the package knows. */
export const TUNNEL_TLS_ENDS = ["REGION", "AGENT", "TARGET"] as const;

/** One of {@link TUNNEL_TLS_ENDS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTunnelTlsEnd = (typeof TUNNEL_TLS_ENDS)[number];

/** Whether `value` is one of {@link TUNNEL_TLS_ENDS}: a value that this version of the package knows. */
export function isKnownTunnelTlsEnd(value: unknown): value is KnownTunnelTlsEnd {
  const known: readonly unknown[] = TUNNEL_TLS_ENDS;
  return known.includes(value);
}

/** The values of `SandboxScope` that this version of the package knows. */
export const SANDBOX_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** One of {@link SANDBOX_SCOPES}. */
export type KnownSandboxScope = (typeof SANDBOX_SCOPES)[number];

/** Whether `value` is one of {@link SANDBOX_SCOPES}: a value that this version of the package knows. */
export function isKnownSandboxScope(value: unknown): value is KnownSandboxScope {
  const known: readonly unknown[] = SANDBOX_SCOPES;
  return known.includes(value);
}

/** The values of `SandboxAppStatus` that this version of the package knows. */
export const SANDBOX_APP_STATUSES = ["RUNNING", "ENDED", "FAILED", "NONE"] as const;

/** One of {@link SANDBOX_APP_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxAppStatus = (typeof SANDBOX_APP_STATUSES)[number];

/** Whether `value` is one of {@link SANDBOX_APP_STATUSES}: a value that this version of the package knows. */
export function isKnownSandboxAppStatus(value: unknown): value is KnownSandboxAppStatus {
  const known: readonly unknown[] = SANDBOX_APP_STATUSES;
  return known.includes(value);
}

/** The values of `SandboxRuntime` that this version of the package knows. */
export const SANDBOX_RUNTIMES = ["BASH", "JAVASCRIPT", "TYPESCRIPT", "PYTHON"] as const;

/** One of {@link SANDBOX_RUNTIMES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxRuntime = (typeof SANDBOX_RUNTIMES)[number];

/** Whether `value` is one of {@link SANDBOX_RUNTIMES}: a value that this version of the package knows. */
export function isKnownSandboxRuntime(value: unknown): value is KnownSandboxRuntime {
  const known: readonly unknown[] = SANDBOX_RUNTIMES;
  return known.includes(value);
}

/** The values of `SandboxCommandStatus` that this version of the package knows. */
export const SANDBOX_COMMAND_STATUSES = ["INPROGRESS", "SUCCESSFUL", "FAILED"] as const;

/** One of {@link SANDBOX_COMMAND_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxCommandStatus = (typeof SANDBOX_COMMAND_STATUSES)[number];

/** Whether `value` is one of {@link SANDBOX_COMMAND_STATUSES}: a value that this version of the package knows. */
export function isKnownSandboxCommandStatus(value: unknown): value is KnownSandboxCommandStatus {
  const known: readonly unknown[] = SANDBOX_COMMAND_STATUSES;
  return known.includes(value);
}

/** The values of `SandboxLogType` that this version of the package knows. */
export const SANDBOX_LOG_TYPES = ["STDOUT", "STDERR"] as const;

/** One of {@link SANDBOX_LOG_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSandboxLogType = (typeof SANDBOX_LOG_TYPES)[number];

/** Whether `value` is one of {@link SANDBOX_LOG_TYPES}: a value that this version of the package knows. */
export function isKnownSandboxLogType(value: unknown): value is KnownSandboxLogType {
  const known: readonly unknown[] = SANDBOX_LOG_TYPES;
  return known.includes(value);
}

/** The values of `SnapshotStatus` that this version of the package knows. */
export const SNAPSHOT_STATUSES = ["CREATING", "CREATED", "DELETING", "FAILED"] as const;

/** One of {@link SNAPSHOT_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownSnapshotStatus = (typeof SNAPSHOT_STATUSES)[number];

/** Whether `value` is one of {@link SNAPSHOT_STATUSES}: a value that this version of the package knows. */
export function isKnownSnapshotStatus(value: unknown): value is KnownSnapshotStatus {
  const known: readonly unknown[] = SNAPSHOT_STATUSES;
  return known.includes(value);
}

/** The values of `FileEntryType` that this version of the package knows. */
export const FILE_ENTRY_TYPES = ["FILE", "DIR"] as const;

/** One of {@link FILE_ENTRY_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownFileEntryType = (typeof FILE_ENTRY_TYPES)[number];

/** Whether `value` is one of {@link FILE_ENTRY_TYPES}: a value that this version of the package knows. */
export function isKnownFileEntryType(value: unknown): value is KnownFileEntryType {
  const known: readonly unknown[] = FILE_ENTRY_TYPES;
  return known.includes(value);
}

/** The values of `ArtifactType` that this version of the package knows. */
export const ARTIFACT_TYPES = ["CONTAINER", "BUCKET", "NPM", "COMPOSER", "GIT", "GH_RELEASE"] as const;

/** One of {@link ARTIFACT_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownArtifactType = (typeof ARTIFACT_TYPES)[number];

/** Whether `value` is one of {@link ARTIFACT_TYPES}: a value that this version of the package knows. */
export function isKnownArtifactType(value: unknown): value is KnownArtifactType {
  const known: readonly unknown[] = ARTIFACT_TYPES;
  return known.includes(value);
}

/** The values of `ArtifactScope` that this version of the package knows. */
export const ARTIFACT_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** One of {@link ARTIFACT_SCOPES}. */
export type KnownArtifactScope = (typeof ARTIFACT_SCOPES)[number];

/** Whether `value` is one of {@link ARTIFACT_SCOPES}: a value that this version of the package knows. */
export function isKnownArtifactScope(value: unknown): value is KnownArtifactScope {
  const known: readonly unknown[] = ARTIFACT_SCOPES;
  return known.includes(value);
}

/** The values of `ArtifactAuthorizationType` that this version of the package knows. */
export const ARTIFACT_AUTHORIZATION_TYPES = ["BUDDY", "NONE", "BASIC"] as const;

/** One of {@link ARTIFACT_AUTHORIZATION_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownArtifactAuthorizationType = (typeof ARTIFACT_AUTHORIZATION_TYPES)[number];

/** Whether `value` is one of {@link ARTIFACT_AUTHORIZATION_TYPES}: a value that this version of the package knows. */
export function isKnownArtifactAuthorizationType(value: unknown): value is KnownArtifactAuthorizationType {
  const known: readonly unknown[] = ARTIFACT_AUTHORIZATION_TYPES;
  return known.includes(value);
}

/** The values of `RepositoryContentType` that this version of the package knows. */
export const REPOSITORY_CONTENT_TYPES = ["FILE", "DIR", "SYMLINK", "SUB_MODULE", "EXTERNAL"] as const;

/** One of {@link REPOSITORY_CONTENT_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownRepositoryContentType = (typeof REPOSITORY_CONTENT_TYPES)[number];

/** Whether `value` is one of {@link REPOSITORY_CONTENT_TYPES}: a value that this version of the package knows. */
export function isKnownRepositoryContentType(value: unknown): value is KnownRepositoryContentType {
  const known: readonly unknown[] = REPOSITORY_CONTENT_TYPES;
  return known.includes(value);
}

/** The values of `FileChangeStatus` that this version of the package knows. */
export const FILE_CHANGE_STATUSES = ["ADDED", "DELETED", "MODIFIED", "REPLACED"] as const;

/** One of {@link FILE_CHANGE_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownFileChangeStatus = (typeof FILE_CHANGE_STATUSES)[number];

/** Whether `value` is one of {@link FILE_CHANGE_STATUSES}: a value that this version of the package knows. */
export function isKnownFileChangeStatus(value: unknown): value is KnownFileChangeStatus {
  const known: readonly unknown[] = FILE_CHANGE_STATUSES;
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

/** The values of `GroupMemberStatus` that this version of the package knows. */
export const GROUP_MEMBER_STATUSES = ["MEMBER", "MANAGER"] as const;

/** One of {@link GROUP_MEMBER_STATUSES}. */
export type KnownGroupMemberStatus = (typeof GROUP_MEMBER_STATUSES)[number];

/** Whether `value` is one of {@link GROUP_MEMBER_STATUSES}: a value that this version of the package knows. */
export function isKnownGroupMemberStatus(value: unknown): value is KnownGroupMemberStatus {
  const known: readonly unknown[] = GROUP_MEMBER_STATUSES;
  return known.includes(value);
}

/** The values of `DomainType` that this version of the package knows. */
export const DOMAIN_TYPES = ["REGISTERED", "POINTED", "PRIVATE", "CLAIMED"] as const;

/** One of {@link DOMAIN_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownDomainType = (typeof DOMAIN_TYPES)[number];

/** Whether `value` is one of {@link DOMAIN_TYPES}: a value that this version of the package knows. */
export function isKnownDomainType(value: unknown): value is KnownDomainType {
  const known: readonly unknown[] = DOMAIN_TYPES;
  return known.includes(value);
}

/** The values of `DomainPointer` that this version of the package knows. */
export const DOMAIN_POINTERS = ["NS", "CNAME", "DMARC"] as const;

/** One of {@link DOMAIN_POINTERS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownDomainPointer = (typeof DOMAIN_POINTERS)[number];

/** Whether `value` is one of {@link DOMAIN_POINTERS}: a value that this version of the package knows. */
export function isKnownDomainPointer(value: unknown): value is KnownDomainPointer {
  const known: readonly unknown[] = DOMAIN_POINTERS;
  return known.includes(value);
}

/** The values of `DomainRecordType` that this version of the package knows. */
export const DOMAIN_RECORD_TYPES = [
  "SOA",
  "NS",
  "A",
  "AAAA",
  "CNAME",
  "ALIAS",
  "CAA",
  "SPF",
  "MX",
  "TXT",
  "SRV",
  "NAPTR",
  "PTR",
] as const;

/** One of {@link DOMAIN_RECORD_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownDomainRecordType = (typeof DOMAIN_RECORD_TYPES)[number];

/** Whether `value` is one of {@link DOMAIN_RECORD_TYPES}: a value that this version of the package knows. */
export function isKnownDomainRecordType(value: unknown): value is KnownDomainRecordType {
  const known: readonly unknown[] = DOMAIN_RECORD_TYPES;
  return known.includes(value);
}

/** The values of `DistributionScope` that this version of the package knows. */
export const DISTRIBUTION_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** One of {@link DISTRIBUTION_SCOPES}. */
export type KnownDistributionScope = (typeof DISTRIBUTION_SCOPES)[number];

/** Whether `value` is one of {@link DISTRIBUTION_SCOPES}: a value that this version of the package knows. */
export function isKnownDistributionScope(value: unknown): value is KnownDistributionScope {
  const known: readonly unknown[] = DISTRIBUTION_SCOPES;
  return known.includes(value);
}

/** The values of `RouteType` that this version of the package knows. */
export const ROUTE_TYPES = ["PROXY", "REDIRECT", "CLOAKING", "PROXY_NO_CACHE"] as const;

/** One of {@link ROUTE_TYPES}. */
export type KnownRouteType = (typeof ROUTE_TYPES)[number];

/** Whether `value` is one of {@link ROUTE_TYPES}: a value that this version of the package knows. */
export function isKnownRouteType(value: unknown): value is KnownRouteType {
  const known: readonly unknown[] = ROUTE_TYPES;
  return known.includes(value);
}

/** The values of `RouteZoneType` that this version of the package knows. */
export const ROUTE_ZONE_TYPES = [
  "ROUTING",
  "CLAIMABLE",
  "USER",
  "CLAIMED",
  "NS_POINTED",
  "CNAME_POINTED",
  "INTERNAL",
] as const;

/** One of {@link ROUTE_ZONE_TYPES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownRouteZoneType = (typeof ROUTE_ZONE_TYPES)[number];

/** Whether `value` is one of {@link ROUTE_ZONE_TYPES}: a value that this version of the package knows. */
export function isKnownRouteZoneType(value: unknown): value is KnownRouteZoneType {
  const known: readonly unknown[] = ROUTE_ZONE_TYPES;
  return known.includes(value);
}

/** The values of `TestSessionStatus` that this version of the package knows. */
export const TEST_SESSION_STATUSES = ["IN_PROGRESS", "SUCCESSFUL", "ERROR", "SKIPPED"] as const;

/** One of {@link TEST_SESSION_STATUSES}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTestSessionStatus = (typeof TEST_SESSION_STATUSES)[number];

/** Whether `value` is one of {@link TEST_SESSION_STATUSES}: a value that this version of the package knows. */
export function isKnownTestSessionStatus(value: unknown): value is KnownTestSessionStatus {
  const known: readonly unknown[] = TEST_SESSION_STATUSES;
  return known.includes(value);
}

/** The values of `TestCiProvider` that this version of the package knows. */
export const TEST_CI_PROVIDERS = ["NONE", "BUDDY", "GITHUB_ACTION", "CIRCLE_CI"] as const;

/** One of {@link TEST_CI_PROVIDERS}. The list grows in a minor version, so a `switch` needs a default. */
export type KnownTestCiProvider = (typeof TEST_CI_PROVIDERS)[number];

/** Whether `value` is one of {@link TEST_CI_PROVIDERS}: a value that this version of the package knows. */
export function isKnownTestCiProvider(value: unknown): value is KnownTestCiProvider {
  const known: readonly unknown[] = TEST_CI_PROVIDERS;
  return known.includes(value);
}

/** The values of `TestRefType` that this version of the package knows. */
export const TEST_REF_TYPES = ["BRANCH", "TAG", "PULL_REQUEST"] as const;

/** One of {@link TEST_REF_TYPES}. */
export type KnownTestRefType = (typeof TEST_REF_TYPES)[number];

/** Whether `value` is one of {@link TEST_REF_TYPES}: a value that this version of the package knows. */
export function isKnownTestRefType(value: unknown): value is KnownTestRefType {
  const known: readonly unknown[] = TEST_REF_TYPES;
  return known.includes(value);
}

/** The values of `TestCaseStatus` that this version of the package knows. */
export const TEST_CASE_STATUSES = ["PASSED", "FAILED", "SKIPPED", "ERROR"] as const;

/** One of {@link TEST_CASE_STATUSES}. */
export type KnownTestCaseStatus = (typeof TEST_CASE_STATUSES)[number];

/** Whether `value` is one of {@link TEST_CASE_STATUSES}: a value that this version of the package knows. */
export function isKnownTestCaseStatus(value: unknown): value is KnownTestCaseStatus {
  const known: readonly unknown[] = TEST_CASE_STATUSES;
  return known.includes(value);
}

/** The values of `OAuthGrantType` that this version of the package knows. */
export const OAUTH_GRANT_TYPES = ["client_credentials", "authorization_code", "refresh_token"] as const;

/** One of {@link OAUTH_GRANT_TYPES}. */
export type KnownOAuthGrantType = (typeof OAUTH_GRANT_TYPES)[number];

/** Whether `value` is one of {@link OAUTH_GRANT_TYPES}: a value that this version of the package knows. */
export function isKnownOAuthGrantType(value: unknown): value is KnownOAuthGrantType {
  const known: readonly unknown[] = OAUTH_GRANT_TYPES;
  return known.includes(value);
}

/** The values of `OAuthTokenType` that this version of the package knows. */
export const OAUTH_TOKEN_TYPES = ["access_token", "refresh_token"] as const;

/** One of {@link OAUTH_TOKEN_TYPES}. */
export type KnownOAuthTokenType = (typeof OAUTH_TOKEN_TYPES)[number];

/** Whether `value` is one of {@link OAUTH_TOKEN_TYPES}: a value that this version of the package knows. */
export function isKnownOAuthTokenType(value: unknown): value is KnownOAuthTokenType {
  const known: readonly unknown[] = OAUTH_TOKEN_TYPES;
  return known.includes(value);
}
