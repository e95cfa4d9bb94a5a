// Generated from spec/ by `pnpm generate`. Do not edit.

// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
import { collect } from "../../../validate/ajv-runtime.js";

export const ActionType: Validate = validate0;

function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "TRANSFER" ||
      data === "AMAZON_S3" ||
      data === "WEB_DAV" ||
      data === "SSH_COMMAND" ||
      data === "HTTP" ||
      data === "SLACK" ||
      data === "EMAIL" ||
      data === "SMS" ||
      data === "PUSH" ||
      data === "HEROKU" ||
      data === "BUILD" ||
      data === "PING" ||
      data === "WEB" ||
      data === "TCP" ||
      data === "RUN_NEXT_PIPELINE" ||
      data === "ELASTIC_BEANSTALK" ||
      data === "GCS" ||
      data === "SHOPIFY" ||
      data === "PUSHOVER" ||
      data === "PUSHBULLET" ||
      data === "CODE_DEPLOY" ||
      data === "AZURE" ||
      data === "DOCKERFILE" ||
      data === "GOOGLE_APP_ENGINE" ||
      data === "LAMBDA" ||
      data === "HEROKU_CLI" ||
      data === "RACKSPACE" ||
      data === "CLOUDFLARE" ||
      data === "CLOUD_FRONT" ||
      data === "MONITOR" ||
      data === "SLEEP" ||
      data === "AWS_CLI" ||
      data === "GOOGLE_CDN" ||
      data === "AWS_LAMBDA_DEPLOY" ||
      data === "KUBERNETES_APPLY" ||
      data === "KUBERNETES_SET_IMAGE" ||
      data === "KUBERNETES_RUN_POD" ||
      data === "WAIT_FOR_APPLY" ||
      data === "APPROVE_VT" ||
      data === "NEW_RELIC" ||
      data === "KUBERNETES_RUN_JOB" ||
      data === "ZIP" ||
      data === "ROLLBAR" ||
      data === "SENTRY" ||
      data === "DATADOG" ||
      data === "DO_SPACES" ||
      data === "HONEYBADGER" ||
      data === "SENTRY_ENTERPRISE" ||
      data === "LOGGLY" ||
      data === "KUBERNETES_CLI" ||
      data === "RUN_DOCKER_CONTAINER" ||
      data === "ESLINT" ||
      data === "DOCKER_PUSH" ||
      data === "ANDROID_SIGN" ||
      data === "ANDROID_PLAY" ||
      data === "WAIT_FOR_VARIABLES" ||
      data === "GCLOUD_CLI" ||
      data === "AWS_ECS" ||
      data === "COPY_FILES" ||
      data === "FIREBASE" ||
      data === "TELEGRAM" ||
      data === "REPLACE" ||
      data === "GOOGLE_FUNCTIONS_DEPLOY" ||
      data === "GOOGLE_FUNCTIONS" ||
      data === "BUGSNAG" ||
      data === "SPLIT_TESTS" ||
      data === "RAYGUN" ||
      data === "DATADOG_STATUS_CHECK" ||
      data === "GHOST_INSPECTOR" ||
      data === "AWS_CLOUD_FORMATION" ||
      data === "DIGITAL_OCEAN_CDN" ||
      data === "DISCORD2" ||
      data === "IMAGE_COMPRESSION" ||
      data === "NETLIFY" ||
      data === "GIT_CRYPT_UNLOCK" ||
      data === "GIT_CRYPT_LOCK" ||
      data === "HELM" ||
      data === "DOCKERFILE_LINTER" ||
      data === "DOWNLOAD" ||
      data === "DOWNLOAD_S3" ||
      data === "LIGHTHOUSE" ||
      data === "ANDROID_SIGN_BUNDLE" ||
      data === "ANDROID_PLAY_BUNDLE" ||
      data === "VISUAL_TESTS" ||
      data === "VISUAL_TEST_2" ||
      data === "LINK_VALIDATOR" ||
      data === "AZURE_CLI" ||
      data === "SHOPIFY_THEMEKIT_CLI" ||
      data === "SSL_VERIFY" ||
      data === "AZURE_STORAGE" ||
      data === "DEPLOY_TO_SANDBOX" ||
      data === "SANDBOX_START" ||
      data === "SANDBOX_STOP" ||
      data === "SANDBOX_EXEC" ||
      data === "GIT_HUB_RELEASE" ||
      data === "GCLOUD_RUN_DEPLOY" ||
      data === "SANDBOX_SNAPSHOT" ||
      data === "AWS_CLI_2" ||
      data === "MICROSOFT_TEAMS" ||
      data === "NATIVE_BUILD_WINDOWS" ||
      data === "NATIVE_BUILD_MAC" ||
      data === "DOCTL" ||
      data === "NATIVE_BUILD_MAC_REACT" ||
      data === "NATIVE_BUILD_MAC_CORDOVA" ||
      data === "NATIVE_BUILD_MAC_FASTLANE" ||
      data === "NATIVE_BUILD_MAC_FLUTTER" ||
      data === "GOOGLE_CLOUD_STORAGE" ||
      data === "GOOGLE_FUNCTION_DEPLOY" ||
      data === "GOOGLE_FUNCTION_INVOKE" ||
      data === "GOOGLE_CDN_INVALIDATE" ||
      data === "GOOGLE_CLOUD_CLI" ||
      data === "GOOGLE_CLOUD_RUN_DEPLOY" ||
      data === "GOOGLE_APP_DEPLOY" ||
      data === "ANDROID_PUBLISH_APK" ||
      data === "ANDROID_PUBLISH_APP_BUNDLE" ||
      data === "SANDBOX_CREATE_NEW" ||
      data === "SANDBOX_CREATE_FROM_SANDBOX" ||
      data === "SANDBOX_CREATE_FROM_SNAPSHOT" ||
      data === "SANDBOX_DELETE" ||
      data === "NATIVE_BUILD_MAC_SIGN" ||
      data === "NATIVE_BUILD_MAC_DEPLOY" ||
      data === "NATIVE_BUILD_DOCKER_CLI" ||
      data === "CLEAR_CACHE" ||
      data === "FASTLANE_ANDROID" ||
      data === "NATIVE_BUILD_LINUX" ||
      data === "GIT_HUB_CLI" ||
      data === "INTEGRATION_VARIABLES" ||
      data === "DOCKER_BUILD_MULTI_ARCH" ||
      data === "CODE_PIPELINE" ||
      data === "GIT_LAB_CLI" ||
      data === "AWS_APP_RUNNER_DEPLOY" ||
      data === "AWS_APP_RUNNER_MONITOR" ||
      data === "NATIVE_BUILD_MAC_VM" ||
      data === "AWS_CDK_CLI" ||
      data === "GHOST_INSPECTOR_CLI" ||
      data === "TERRAFORM" ||
      data === "ATOP" ||
      data === "SNYK_CLI" ||
      data === "STACK_HAWK_CLI" ||
      data === "JMETER_CLI" ||
      data === "CUSTOM" ||
      data === "BLACKFIRE_PHP" ||
      data === "BLACKFIRE_PYTHON" ||
      data === "BLACKFIRE_GO" ||
      data === "LINK_CHECKER" ||
      data === "SHOPIFY_CLI" ||
      data === "DOCKER" ||
      data === "SET_VARIABLES" ||
      data === "DOWNLOAD_FROM_SANDBOX" ||
      data === "PIPELINE_SETTINGS" ||
      data === "BACKBLAZE_B2" ||
      data === "NEW_RELIC_CLI" ||
      data === "DOWNLOAD_GCS" ||
      data === "DOWNLOAD_BACKBLAZE_B2" ||
      data === "WP_CLI" ||
      data === "GOOGLE_CHAT" ||
      data === "SANDBOX_APPLICATION_START" ||
      data === "SANDBOX_APPLICATION_STOP" ||
      data === "POWERSHELL" ||
      data === "SANDBOX_MANAGE" ||
      data === "SANDBOX_CREATE" ||
      data === "CONTENTFUL_CLI" ||
      data === "FTP" ||
      data === "FTPS" ||
      data === "SFTP" ||
      data === "GCE" ||
      data === "VULTR" ||
      data === "UPCLOUD" ||
      data === "DIGITAL_OCEAN" ||
      data === "DOWNLOAD_FTP" ||
      data === "DOWNLOAD_FTPS" ||
      data === "DOWNLOAD_SSH" ||
      data === "RSYNC" ||
      data === "PROMOTE_IMAGE" ||
      data === "PUBLISH_ARTIFACT_VERSION" ||
      data === "DOWNLOAD_ARTIFACT_VERSION" ||
      data === "STORYBOOK"
    )
  ) {
    vErrors = collect(vErrors, "enum", instancePath, {
      allowed: ["TRANSFER", "AMAZON_S3", "WEB_DAV", "SSH_COMMAND", "HTTP", "SLACK", "EMAIL", "SMS"],
      more: 169,
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
