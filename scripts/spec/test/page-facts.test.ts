/**
 * Holds the bundle against the page "Get Integrations" of April 22, 2026. The lists were typed from the page, so that
 * a slip in the spec has no twin here.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";
import { parse } from "yaml";

const PATH = "/workspaces/{workspace}/integrations/{hash_id}";

const TYPES = `
  GIT_HUB BITBUCKET GOOGLE DIGITAL_OCEAN SLACK MODULUS HEROKU AMAZON GIT_LAB SHOPIFY GIT_HUB_ENTERPRISE
  GIT_LAB_ENTERPRISE PUSHOVER PUSHBULLET RACKSPACE CUSTOM CLOUDFLARE NEW_RELIC SENTRY ROLLBAR DATADOG DO_SPACES
  HONEYBADGER VULTR SENTRY_ENTERPRISE LOGGLY HIP_CHAT FIREBASE TELEGRAM AZURE UPCLOUD GHOST_INSPECTOR NETLIFY
  AZURE_CLOUD MICROSOFT_TEAMS GOOGLE_SERVICE_ACCOUNT GOOGLE_PLAY_STORE DOCKER_HUB APP_STORE GIT_HUB_APP
  GIT_HUB_APP_ENTERPRISE GIT_HUB_API ATOP SNYK STACK_HAWK BLACKFIRE BACKBLAZE ONE_LOGIN OKTA CONTENTFUL JIRA
  NPM_REGISTRY ANTHROPIC
`;
const AUTH_TYPES = "OAUTH TOKEN API_KEY APP APP_SPRYKER TOKEN_APP_EXTENSION DEFAULT OIDC TRUSTED APP_RW";
const SCOPES = "WORKSPACE PROJECT ENVIRONMENT";

const MEMBERS = [
  ["type", "IntegrationType"],
  ["url", "read-only string"],
  ["html_url", "read-only string"],
  ["identifier", "string"],
  ["hash_id", "string"],
  ["name", "string"],
  ["auth_type", "IntegrationAuthType"],
  ["scope", "IntegrationScope"],
  ["project_name", "string"],
  ["app_id", "string"],
  ["google_project", "string"],
  ["host_url", "string"],
  ["webhook_address", "string"],
  ["audience", "string"],
  ["atop_url", "string"],
  ["permissions", "IntegrationPermissionsView"],
  ["all_pipelines_allowed", "boolean"],
  ["allowed_pipelines", "ShortPipelineView[]"],
  ["disabled", "boolean"],
];

const EXAMPLE = {
  url: "https://api.buddy.works/workspaces/my-company/user/integrations/abc123def456",
  html_url: "https://app.buddy.works/my-company/integrations/NLVaDzgp6W2qJljaQlJOoYdmZ3",
  hash_id: "NLVaDzgp6W2qJljaQlJOoYdmZ3",
  name: "GitHub Integration",
  type: "GIT_HUB",
  identifier: "my-github-integration",
  scope: "WORKSPACE",
  auth_type: "TOKEN",
  webhook_address: "https://api.github.com/repos/username/repository/hooks",
  all_pipelines_allowed: true,
  allowed_pipelines: [],
  permissions: { others: "USE_ONLY", admins: "MANAGE", users: [], groups: [] },
};

/** What this test reads of the bundle. The linter has checked its structure. */
interface Bundle {
  paths: Record<string, { parameters: Reference[]; get: Operation }>;
  components: Record<string, Record<string, object>> & {
    schemas: Record<string, Schema>;
    parameters: Record<string, object>;
    examples: Record<string, { value: unknown }>;
  };
}

interface Operation {
  security: Record<string, string[]>[];
  responses: Record<
    string,
    { content: Record<string, { schema: Reference; examples: Record<string, Reference> }> }
  >;
}

interface Reference {
  $ref: string;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  readOnly?: boolean;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

const bundle: Bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
const { schemas, parameters, examples } = bundle.components;
const { IntegrationType, IntegrationAuthType, IntegrationScope, IntegrationView } = schemas;
const operation = bundle.paths[PATH]?.get;
const answer = operation?.responses["200"]?.content["application/json"];

test("the integration types begin with the page's 53, in its order", () => {
  expect(IntegrationType?.enum?.slice(0, 53)).toEqual(TYPES.trim().split(/\s+/));
});

test("the integration types added since the page follow", () => {
  const added = ["GOOGLE_GEMINI", "OPEN_AI", "CURSOR", "OPENCODE", "CLICKUP", "GROK"];
  expect(IntegrationType?.enum?.slice(53)).toEqual(added);
});

test("the authentication types are the page's ten", () => {
  expect(IntegrationAuthType?.enum).toEqual(AUTH_TYPES.split(" "));
});

test("the integration scopes are the page's three", () => {
  expect(IntegrationScope?.enum).toEqual(SCOPES.split(" "));
});

test("an integration has the page's 19 members with their types and read-only marks, in its order", () => {
  const members = Object.entries(IntegrationView?.properties ?? {});
  expect(members.slice(0, 19).map(([name, schema]) => [name, described(schema)])).toEqual(MEMBERS);
});

test("the members added since the page follow", () => {
  const members = Object.keys(IntegrationView?.properties ?? {});
  expect(members.slice(19)).toEqual(["organization", "note", "agent_note"]);
});

test("the operation is a GET at the page's path, with the page's scope", () => {
  expect(Object.keys(bundle.paths)).toContain(PATH);
  expect(operation?.security.map((schemes) => Object.values(schemes))).toEqual([
    [["INTEGRATION_INFO"]],
    [["INTEGRATION_INFO"]],
  ]);
});

test("the operation has the page's two parameters with their examples", () => {
  const found = bundle.paths[PATH]?.parameters.map(({ $ref }) => parameters[basename($ref)]);
  const shared = { in: "path", required: true, schema: { type: "string" } };
  expect(found).toEqual([
    expect.objectContaining({ ...shared, name: "workspace", example: "my-company" }),
    expect.objectContaining({ ...shared, name: "hash_id", example: "abc123def456" }),
  ]);
});

test("the answer is an IntegrationView, with the page's example as it stands there", () => {
  expect(basename(answer?.schema.$ref ?? "")).toBe("IntegrationView");
  const [example] = Object.values(answer?.examples ?? {});
  expect(examples[basename(example?.$ref ?? "")]?.value).toStrictEqual(EXAMPLE);
});

test("every component file is part of the bundle, under the name of the file", () => {
  const files = globSync("*/*.yaml", { cwd: join(ROOT, "spec/components") });
  const components = Object.entries(bundle.components).flatMap(([kind, members]) =>
    Object.keys(members).map((name) => join(kind, `${name}.yaml`)),
  );
  expect(files.sort()).toEqual(components.sort());
});

test("every path file is named after its path, with `_` for `/`", () => {
  const { paths }: { paths: Record<string, Reference> } = parse(
    readFileSync(join(ROOT, "spec/openapi.yaml"), "utf8"),
  );
  for (const [path, { $ref }] of Object.entries(paths)) {
    expect($ref).toBe(`paths/${path.slice(1).replaceAll("/", "_")}.yaml`);
  }
});

/** A schema in the words of the page, which says nothing about `null`. */
function described(schema: Schema): string {
  if (schema.$ref) return basename(schema.$ref);
  if (schema.anyOf)
    return schema.anyOf
      .filter(({ type }) => type !== "null")
      .map(described)
      .join(" or ");
  const type = [schema.type]
    .flat()
    .filter((name) => name !== "null")
    .join(" or ");
  if (schema.items) return `${described(schema.items)}[]`;
  return schema.readOnly ? `read-only ${type}` : type;
}
