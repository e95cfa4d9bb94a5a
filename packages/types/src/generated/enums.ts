// Generated from spec/ by `pnpm generate`. Do not edit.

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
] as const;

/** One of {@link INTEGRATION_TYPES}. */
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

/** The values of `IntegrationScope` that this version of the package knows. */
export const INTEGRATION_SCOPES = ["WORKSPACE", "PROJECT", "ENVIRONMENT"] as const;

/** One of {@link INTEGRATION_SCOPES}. */
export type KnownIntegrationScope = (typeof INTEGRATION_SCOPES)[number];

/** Whether `value` is one of {@link INTEGRATION_SCOPES}: a value that this version of the package knows. */
export function isKnownIntegrationScope(value: unknown): value is KnownIntegrationScope {
  const known: readonly unknown[] = INTEGRATION_SCOPES;
  return known.includes(value);
}

/** The values of `AccessLevel` that this version of the package knows. */
export const ACCESS_LEVELS = [
  "DENIED",
  "READ_ONLY",
  "BLIND",
  "RUN_ONLY",
  "READ_WRITE",
  "MANAGE",
  "DEFAULT",
  "ALLOWED",
  "STAGE",
  "COMMIT",
  "USE_ONLY",
] as const;

/** One of {@link ACCESS_LEVELS}. */
export type KnownAccessLevel = (typeof ACCESS_LEVELS)[number];

/** Whether `value` is one of {@link ACCESS_LEVELS}: a value that this version of the package knows. */
export function isKnownAccessLevel(value: unknown): value is KnownAccessLevel {
  const known: readonly unknown[] = ACCESS_LEVELS;
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
] as const;

/** One of {@link CREATABLE_INTEGRATION_TYPES}. */
export type KnownCreatableIntegrationType = (typeof CREATABLE_INTEGRATION_TYPES)[number];

/** Whether `value` is one of {@link CREATABLE_INTEGRATION_TYPES}: a value that this version of the package knows. */
export function isKnownCreatableIntegrationType(value: unknown): value is KnownCreatableIntegrationType {
  const known: readonly unknown[] = CREATABLE_INTEGRATION_TYPES;
  return known.includes(value);
}
