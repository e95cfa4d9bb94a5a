/**
 * Holds the bundle against what Buddy's pages and its OpenAPI document say of the operations beside getIntegration, which
 * page-facts.test.ts covers. The lists were typed from those sources, so that a slip in the spec has no twin here.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

const LIST = "/workspaces/{workspace}/integrations";
const ITEM = "/workspaces/{workspace}/integrations/{hash_id}";

const OPERATIONS = [
  ["getIntegrations", "get", LIST, "INTEGRATION_INFO", "200"],
  ["addIntegration", "post", LIST, "INTEGRATION_ADD", "201"],
  ["getIntegration", "get", ITEM, "INTEGRATION_INFO", "200"],
  ["updateIntegration", "patch", ITEM, "INTEGRATION_MANAGE", "200"],
  ["deleteIntegration", "delete", ITEM, "INTEGRATION_MANAGE", "204"],
] as const;

/** The names of the scopes on Buddy's pages of November 2026, where one was found. */
const NEWER_SCOPES = {
  getIntegrations: "`INTEGRATION_READ`",
  getIntegration: "`INTEGRATION_READ`",
  addIntegration: "is unknown",
  updateIntegration: "is unknown",
  deleteIntegration: "still call this one `INTEGRATION_MANAGE`",
};

const UPDATE_MEMBERS = `
  identifier name token email api_key access_key secret_key partner_token shop url chat_id git_hub_user_id
  git_hub_user_name username password app_id tenant_id client_id client_token server_id server_token key_id
  application_key host_url webhook_address slack_user_id region role_assumptions all_pipelines_allowed
  allowed_pipelines permissions auth_type target_url refresh_token audience config google_project atop_url
`;
const LATER_MEMBERS = "subscription_id organization click_up_workspace disabled note agent_note";
const ADD_ONLY_MEMBERS = "type scope project_name";

const MEMBERS_OF_ANOTHER_TYPE = {
  role_assumptions: "RoleAssumptionView[]",
  all_pipelines_allowed: "boolean",
  allowed_pipelines: "PipelineIdView[]",
  permissions: "IntegrationPermissionsView",
  auth_type: "IntegrationAuthType",
  disabled: "boolean",
};

const SECRETS = `
  token api_key access_key secret_key partner_token password client_token server_token application_key refresh_token
`;

/** Which types take which member, by Buddy's older create page and its Terraform provider. */
const MEMBERS_AND_TYPES: Record<string, string> = {
  token: `DIGITAL_OCEAN SHOPIFY RACKSPACE CLOUDFLARE NEW_RELIC SENTRY ROLLBAR DATADOG HONEYBADGER VULTR
    SENTRY_ENTERPRISE LOGGLY FIREBASE GHOST_INSPECTOR PUSHOVER GIT_LAB GIT_HUB`,
  access_key: "DO_SPACES AMAZON PUSHOVER",
  secret_key: "DO_SPACES AMAZON",
  api_key: "CLOUDFLARE GOOGLE_SERVICE_ACCOUNT STACK_HAWK",
  email: "CLOUDFLARE",
  username: "UPCLOUD DOCKER_HUB RACKSPACE",
  password: "UPCLOUD DOCKER_HUB AZURE_CLOUD",
  app_id: "AZURE_CLOUD",
  tenant_id: "AZURE_CLOUD",
  shop: "SHOPIFY",
  partner_token: "SHOPIFY",
  key_id: "BACKBLAZE",
  application_key: "BACKBLAZE",
  role_assumptions: "AMAZON",
  audience: "AMAZON AZURE_CLOUD GOOGLE_SERVICE_ACCOUNT",
  google_project: "GOOGLE_SERVICE_ACCOUNT",
  config: "GOOGLE_SERVICE_ACCOUNT",
};

/** The variants that the create page has an example of. */
const VARIANTS = [
  ["gitHub", "GIT_HUB"],
  ["gitHubInProject", "GIT_HUB"],
  ["gitLab", "GIT_LAB"],
  ["awsKeys", "AMAZON"],
  ["awsRoleAssumptions", "AMAZON"],
  ["awsOidc", "AMAZON"],
  ["azure", "AZURE_CLOUD"],
  ["dockerHub", "DOCKER_HUB"],
  ["digitalOcean", "DIGITAL_OCEAN"],
  ["googleServiceAccount", "GOOGLE_SERVICE_ACCOUNT"],
  ["newRelic", "NEW_RELIC"],
];

/** What this test reads of the bundle. The linter has checked its structure. */
interface Bundle {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, object>;
    examples: Record<string, { value: Record<string, unknown> }>;
  };
}

interface Operation {
  operationId: string;
  description: string;
  security: Record<string, string[]>[];
  parameters?: Reference[];
  requestBody?: { required?: boolean; description: string; content: Content };
  responses: Record<string, { headers?: object; content?: Content }>;
}

type Content = Record<string, { schema: Reference; examples: Record<string, Reference> }>;

interface Reference {
  $ref: string;
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: string[];
  readOnly?: boolean;
  writeOnly?: boolean;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

const bundle: Bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));
const { schemas, parameters, examples } = bundle.components;
const update = schemas["UpdateIntegrationRequest"]?.properties ?? {};

function operation(id: string): Operation {
  const found = Object.values(bundle.paths)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id);
  return found ?? expect.fail(`There is no operation ${id}.`);
}

test("the operations are Buddy's five, in the order list, add, get, update, delete", () => {
  const found = Object.values(bundle.paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  expect(found).toEqual(OPERATIONS.map(([id]) => id));
});

test.for(OPERATIONS)(
  "%s is %s %s with the scope %s and the success %s",
  ([id, method, path, scope, success]) => {
    const found = bundle.paths[path]?.[method];
    expect(found?.operationId).toBe(id);
    expect(found?.security.map((schemes) => Object.values(schemes))).toEqual([[[scope]], [[scope]]]);
    expect(found?.description).toContain(
      `The token needs the scope \`${scope}\`. Buddy regrouped its scopes`,
    );
    expect(found?.description.replaceAll("\n", " ")).toContain(NEWER_SCOPES[id]);
    expect(Object.keys(found?.responses ?? {})).toEqual([success, "401", "403", "404", "429", "default"]);
    expect(Object.keys(found?.responses[success]?.headers ?? {})).toEqual([
      "X-Rate-Limit-Limit",
      "X-Rate-Limit-Remaining",
      "X-Rate-Limit-Reset",
    ]);
  },
);

test("the bodies are Buddy's views", () => {
  const views = OPERATIONS.map(([id, , , , success]) => {
    const { requestBody, responses } = operation(id);
    return [id, schemaName(requestBody?.content), schemaName(responses[success]?.content)];
  });
  expect(views).toEqual([
    ["getIntegrations", undefined, "IntegrationsView"],
    ["addIntegration", "AddIntegrationRequest", "IntegrationView"],
    ["getIntegration", undefined, "IntegrationView"],
    ["updateIntegration", "UpdateIntegrationRequest", "IntegrationView"],
    ["deleteIntegration", undefined, undefined],
  ]);
});

test("a list takes a project and an environment, both optional strings", () => {
  const found = operation("getIntegrations").parameters?.map(({ $ref }) => parameters[basename($ref)]);
  const shared = { in: "query", required: false, schema: { type: "string" } };
  expect(found).toEqual([
    expect.objectContaining({ ...shared, name: "project_name" }),
    expect.objectContaining({ ...shared, name: "environment_id" }),
  ]);
});

test("a list has its two addresses and its integrations", () => {
  const { required, properties = {} } = schemas["IntegrationsView"] ?? {};
  expect(Object.keys(properties)).toEqual(["url", "html_url", "integrations"]);
  expect([properties["url"]?.readOnly, properties["html_url"]?.readOnly]).toEqual([true, true]);
  expect(required).toEqual(["url", "html_url", "integrations"]);
});

test("an integration in a list has the members of one alone, and requires those of the sample of 2024", () => {
  const { required, properties = {} } = schemas["ShortIntegrationView"] ?? {};
  expect(required?.toSorted()).toEqual(["hash_id", "html_url", "name", "type", "url"]);

  const { identifier, scope, ...whole } = schemas["IntegrationView"]?.properties ?? {};
  expect(properties).toEqual({
    ...whole,
    identifier: { ...identifier, type: ["string", "null"] },
    scope: expect.objectContaining({ anyOf: [scope, { type: "null" }] }),
  });
});

test("an update takes Buddy's 38 members of March 2026 and the six later ones, and requires the name", () => {
  expect(words(UPDATE_MEMBERS)).toHaveLength(38);
  expect(Object.keys(update).toSorted()).toEqual(words(UPDATE_MEMBERS + LATER_MEMBERS).toSorted());
  expect(schemas["UpdateIntegrationRequest"]?.required).toEqual(["name"]);
  for (const name of words(LATER_MEMBERS)) {
    expect(update[name]?.description, name).toMatch(/Buddy added this member after\s+March 2026/);
  }
});

test("a new integration takes three more, and requires its name, type and scope", () => {
  const [own, shared] = schemas["AddIntegrationRequest"]?.allOf ?? [];
  expect(Object.keys(own?.properties ?? {})).toEqual(words(ADD_ONLY_MEMBERS));
  expect(own?.required).toEqual(["type", "scope"]);
  expect(basename(shared?.$ref ?? "")).toBe("UpdateIntegrationRequest");
  expect(basename(own?.properties?.["type"]?.$ref ?? "")).toBe("CreatableIntegrationType");
});

test("the members that are sent are strings, apart from those that Buddy types otherwise", () => {
  const others = Object.entries(update).flatMap(([name, { type, $ref, items }]) => {
    if (type === "string") return [];
    return [[name, $ref ? basename($ref) : items?.$ref ? `${basename(items.$ref)}[]` : type]];
  });
  expect(Object.fromEntries(others)).toEqual(MEMBERS_OF_ANOTHER_TYPE);
});

test("bodies are required, as members in them are", () => {
  expect(operation("addIntegration").requestBody?.required).toBe(true);
  expect(operation("updateIntegration").requestBody?.required).toBe(true);
});

test("a new integration has one of the known types, and that list is closed", () => {
  expect(schemas["CreatableIntegrationType"]?.enum).toHaveLength(59);
  expect(schemas["CreatableIntegrationType"]?.enum).toEqual(schemas["IntegrationType"]?.enum);
  expect(schemas["CreatableIntegrationType"]).not.toHaveProperty("x-enum-extensibility");
});

test("secrets are write-only passwords, and no answer has them", () => {
  const found = Object.keys(update).filter((name) => update[name]?.writeOnly);
  expect(found.toSorted()).toEqual(words(SECRETS).toSorted());
  for (const name of found) {
    expect(update[name]?.format, name).toBe("password");
    expect(schemas["IntegrationView"]?.properties, name).not.toHaveProperty(name);
    expect(schemas["ShortIntegrationView"]?.properties, name).not.toHaveProperty(name);
  }
});

test.for(Object.entries(MEMBERS_AND_TYPES))("%s names the types that take it", ([name, types]) => {
  const sentence = /For the types? ([^.]*)\./.exec(update[name]?.description?.replaceAll("\n", " ") ?? "");
  const named = [...(sentence?.[1] ?? "").matchAll(/`([A-Z_]+)`/g)].map(([, type = ""]) => type);
  const known = named.filter((type) => schemas["IntegrationType"]?.enum?.includes(type));
  expect(known.toSorted()).toEqual(words(types).toSorted());
});

test("the table of types and members says the same", () => {
  const rows =
    operation("addIntegration").requestBody?.description.matchAll(/^\| (`.*`) \| (.*) \|$/gm) ?? [];
  const pairs = [...rows].flatMap(([, types = "", members = ""]) =>
    codes(types).flatMap((type) => codes(members).map((member) => `${member} ${type}`)),
  );
  const expected = Object.entries(MEMBERS_AND_TYPES).flatMap(([member, types]) =>
    words(types).map((type) => `${member} ${type}`),
  );
  expect(pairs.toSorted()).toEqual(expected.toSorted());
});

test("each variant of the create page is an example that sends members its type takes", () => {
  const media = operation("addIntegration").requestBody?.content["application/json"];
  const found = Object.entries(media?.examples ?? {}).map(([name, { $ref }]) => {
    return { name, value: examples[basename($ref)]?.value ?? {} };
  });
  expect(found.map(({ name, value }) => [name, value["type"]])).toEqual(VARIANTS);
  for (const { name, value } of found) {
    const misplaced = Object.keys(value).filter((member) => {
      const types = MEMBERS_AND_TYPES[member];
      return types && !words(types).includes(String(value["type"]));
    });
    expect(misplaced, name).toEqual([]);
    const undocumented = Object.keys(value).filter(
      (member) => !words(`${UPDATE_MEMBERS} ${LATER_MEMBERS} ${ADD_ONLY_MEMBERS}`).includes(member),
    );
    expect(undocumented, name).toEqual([]);
  }
});

test("secrets in examples are placeholders", () => {
  for (const [name, { value }] of Object.entries(examples)) {
    for (const secret of words(SECRETS)) {
      if (value[secret] !== undefined) expect(value[secret], name).toMatch(/^<your [\w ]+>$/);
    }
  }
});

test("the views of requests are Buddy's", () => {
  expect(Object.keys(schemas["PipelineIdView"]?.properties ?? {})).toEqual(["id"]);
  expect(schemas["PipelineIdView"]?.required).toEqual(["id"]);
  expect(Object.keys(schemas["RoleAssumptionView"]?.properties ?? {})).toEqual([
    "arn",
    "external_id",
    "duration",
  ]);
  expect(schemas["RoleAssumptionView"]?.required).toBeUndefined();
});

test("permissions have one shape, sent and received", () => {
  expect(basename(update["permissions"]?.$ref ?? "")).toBe("IntegrationPermissionsView");
  expect(schemas["IntegrationView"]?.properties?.["permissions"]?.anyOf).toContainEqual(
    update["permissions"],
  );
});

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The words between backticks. */
function codes(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

function schemaName(content: Content | undefined): string | undefined {
  const $ref = content?.["application/json"]?.schema.$ref;
  return $ref && basename($ref);
}
