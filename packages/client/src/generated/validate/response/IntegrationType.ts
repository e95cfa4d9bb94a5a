// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const IntegrationType: Validate = validate0;

const schema1 = [
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
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  if (typeof data == "number") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  if (typeof data === "string") {
    if (!schema1.includes(data)) {
      this.push(instancePath);
    }
  }
  validate0.errors = vErrors;
  return errors === 0;
}
