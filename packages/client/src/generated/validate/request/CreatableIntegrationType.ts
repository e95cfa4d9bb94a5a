// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const CreatableIntegrationType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "GIT_HUB" ||
      data === "BITBUCKET" ||
      data === "GOOGLE" ||
      data === "DIGITAL_OCEAN" ||
      data === "SLACK" ||
      data === "MODULUS" ||
      data === "HEROKU" ||
      data === "AMAZON" ||
      data === "GIT_LAB" ||
      data === "SHOPIFY" ||
      data === "GIT_HUB_ENTERPRISE" ||
      data === "GIT_LAB_ENTERPRISE" ||
      data === "PUSHOVER" ||
      data === "PUSHBULLET" ||
      data === "RACKSPACE" ||
      data === "CUSTOM" ||
      data === "CLOUDFLARE" ||
      data === "NEW_RELIC" ||
      data === "SENTRY" ||
      data === "ROLLBAR" ||
      data === "DATADOG" ||
      data === "DO_SPACES" ||
      data === "HONEYBADGER" ||
      data === "VULTR" ||
      data === "SENTRY_ENTERPRISE" ||
      data === "LOGGLY" ||
      data === "HIP_CHAT" ||
      data === "FIREBASE" ||
      data === "TELEGRAM" ||
      data === "AZURE" ||
      data === "UPCLOUD" ||
      data === "GHOST_INSPECTOR" ||
      data === "NETLIFY" ||
      data === "AZURE_CLOUD" ||
      data === "MICROSOFT_TEAMS" ||
      data === "GOOGLE_SERVICE_ACCOUNT" ||
      data === "GOOGLE_PLAY_STORE" ||
      data === "DOCKER_HUB" ||
      data === "APP_STORE" ||
      data === "GIT_HUB_APP" ||
      data === "GIT_HUB_APP_ENTERPRISE" ||
      data === "GIT_HUB_API" ||
      data === "ATOP" ||
      data === "SNYK" ||
      data === "STACK_HAWK" ||
      data === "BLACKFIRE" ||
      data === "BACKBLAZE" ||
      data === "ONE_LOGIN" ||
      data === "OKTA" ||
      data === "CONTENTFUL" ||
      data === "JIRA" ||
      data === "NPM_REGISTRY" ||
      data === "ANTHROPIC" ||
      data === "GOOGLE_GEMINI" ||
      data === "OPEN_AI" ||
      data === "CURSOR" ||
      data === "OPENCODE" ||
      data === "CLICKUP" ||
      data === "GROK" ||
      data === "TYPESAFE"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["GIT_HUB", "BITBUCKET", "GOOGLE", "DIGITAL_OCEAN", "SLACK", "MODULUS", "HEROKU", "AMAZON"],
      more: 52,
    });
    errors++;
  }
  if (typeof data !== "string") {
    vErrors = collect(vErrors, "is", instancePath, { type: "string" });
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
