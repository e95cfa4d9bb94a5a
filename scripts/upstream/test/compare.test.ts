import { describe, expect, it } from "vitest";
import { compareDocuments } from "../compare.ts";
import { report } from "../report.ts";

/** Ours: components, required properties, an open enum, errors, scopes. */
const OURS = {
  openapi: "3.1.0",
  info: { title: "Ours", version: "1" },
  paths: {
    "/workspaces/{workspace}/crates": {
      parameters: [{ name: "workspace", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getCrates",
        security: [{ BearerToken: ["CRATE_INFO"] }],
        parameters: [
          { $ref: "#/components/parameters/Page" },
          { name: "sort", in: "query", schema: { $ref: "#/components/schemas/Sort" } },
        ],
        responses: {
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/CratesView" } } } },
          "404": { $ref: "#/components/responses/NotFound" },
        },
      },
      post: {
        operationId: "addCrate",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/AddCrateRequest" } } },
        },
        responses: {
          "201": { content: { "application/json": { schema: { $ref: "#/components/schemas/CrateView" } } } },
        },
      },
    },
  },
  components: {
    parameters: { Page: { name: "page", in: "query", schema: { type: "integer" } } },
    responses: { NotFound: { description: "No crate." } },
    schemas: {
      Sort: { enum: ["name", "color"] },
      Color: { type: "string", enum: ["RED", "GREEN"], "x-enum-extensibility": "open" },
      CratesView: {
        properties: { url: {}, crates: { type: "array", items: { $ref: "#/components/schemas/CrateView" } } },
      },
      CrateView: {
        required: ["id", "color"],
        properties: {
          id: { type: "string" },
          color: { anyOf: [{ $ref: "#/components/schemas/Color" }, { type: "null" }] },
          owner: { $ref: "#/components/schemas/OwnerView" },
          inner: { $ref: "#/components/schemas/CrateView" },
        },
      },
      OwnerView: {
        properties: { name: {}, permissions: { properties: { others: { enum: ["READ", "MANAGE"] } } } },
      },
      AddCrateRequest: {
        oneOf: [{ properties: { id: {} } }, { properties: { id: {}, color: { enum: ["RED", "GREEN"] } } }],
      },
    },
  },
};

/** Buddy's, in the shape that its clients show: nothing required, enums inline, another name for the path parameter. */
const crate = (more: object = {}, colors = ["RED", "GREEN"], others = ["READ", "MANAGE"]): object => ({
  properties: {
    id: { type: "string" },
    color: { type: "string", enum: colors },
    owner: {
      type: "object",
      properties: { name: {}, permissions: { properties: { others: { enum: others } } } },
    },
    inner: { $ref: "#/components/schemas/CrateView" },
    ...more,
  },
});
const theirs = (view: object, change: (all: Paths) => void = () => {}) => {
  const all = paths();
  change(all);
  return { openapi: "3.0.1", paths: all, components: { schemas: { CrateView: view } } };
};
const paths = () => ({
  "/workspaces/{workspace_domain}/crates": {
    get: {
      operationId: "getCrates",
      parameters: [
        { name: "workspace_domain", in: "path", required: true, schema: { type: "string" } },
        { name: "page", in: "query", schema: { type: "integer" } },
        { name: "sort", in: "query", schema: { type: "string", enum: ["name", "color"] } },
      ] as object[],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: {
                properties: {
                  url: {},
                  crates: { type: "array", items: { $ref: "#/components/schemas/CrateView" } },
                },
              },
            },
          },
        },
      } as Record<string, object>,
    } as Record<string, unknown>,
    post: {
      operationId: "addCrate",
      requestBody: {
        content: { "*/*": { schema: { properties: { id: {}, color: { enum: ["RED", "GREEN"] } } } } },
      },
      responses: { "201": { content: { "*/*": { schema: { $ref: "#/components/schemas/CrateView" } } } } },
    },
  },
});
type Paths = ReturnType<typeof paths>;
/** As JSON, which a document is. */
const compare = (upstream: object) =>
  compareDocuments(JSON.parse(JSON.stringify(OURS)), JSON.parse(JSON.stringify(upstream)));
const operation = (all: Paths) => all["/workspaces/{workspace_domain}/crates"].get;

describe("finds nothing where only the shape differs:", () => {
  it("nothing required, enums inline, no errors, no scopes, other names in paths", () => {
    expect(compare(theirs(crate()))).toEqual([]);
  });

  it("the same document", () => {
    expect(compare(OURS)).toEqual([]);
  });
});

describe("finds", () => {
  const cases: [what: string, upstream: object, difference: object[]][] = [
    [
      "a property that upstream has, once for all operations",
      theirs(crate({ weight: { type: "integer" } })),
      [{ kind: "property", where: "CrateView", name: "weight", side: "upstream" }],
    ],
    [
      "an enum value that upstream has, at our component",
      theirs(crate({}, ["RED", "GREEN", "BLUE"])),
      [{ kind: "enum value", where: "Color", name: "BLUE", side: "upstream" }],
    ],
    [
      "an enum value that only ours has",
      theirs(crate({}, ["RED"])),
      [{ kind: "enum value", where: "Color", name: "GREEN", side: "ours" }],
    ],
    [
      "an enum value deep below a component, where both have it inline",
      theirs(crate({}, ["RED", "GREEN"], ["READ", "MANAGE", "OWN"])),
      [{ kind: "enum value", where: "OwnerView.permissions.others", name: "OWN", side: "upstream" }],
    ],
    [
      "a parameter, in both directions",
      theirs(crate(), (all) => {
        operation(all)["parameters"] = [
          { name: "page", in: "header" },
          { name: "sort", in: "query" },
        ];
      }),
      [
        { kind: "parameter", where: "getCrates", name: "header page", side: "upstream" },
        { kind: "parameter", where: "getCrates", name: "query page", side: "ours" },
      ],
    ],
    [
      "a success status",
      theirs(crate(), (all) => {
        operation(all)["responses"] = { "202": {} };
      }),
      [
        { kind: "status", where: "getCrates", name: "202", side: "upstream" },
        { kind: "status", where: "getCrates", name: "200", side: "ours" },
      ],
    ],
    [
      "an error status, where upstream declares errors at all",
      theirs(crate(), (all) => {
        operation(all)["responses"] = { "200": {}, "409": {} };
      }),
      [
        { kind: "status", where: "getCrates", name: "409", side: "upstream" },
        { kind: "status", where: "getCrates", name: "404", side: "ours" },
      ],
    ],
    [
      "a scope",
      theirs(crate(), (all) => {
        operation(all)["security"] = [{ token: ["CRATE_READ"] }];
      }),
      [
        { kind: "scope", where: "getCrates", name: "CRATE_READ", side: "upstream" },
        { kind: "scope", where: "getCrates", name: "CRATE_INFO", side: "ours" },
      ],
    ],
    [
      "an operation that we lack, and one that upstream has no more",
      theirs(crate(), (all) => {
        const item: Record<string, unknown> = all["/workspaces/{workspace_domain}/crates"];
        item["delete"] = { operationId: "deleteCrates" };
        delete item["post"];
      }),
      [
        { kind: "operation", where: "addCrate", name: "POST /workspaces/{}/crates", side: "ours" },
        { kind: "operation", where: "deleteCrates", name: "DELETE /workspaces/{}/crates", side: "upstream" },
      ],
    ],
    [
      "a property of a request that only one variant has",
      theirs(crate(), (all) => {
        const { post } = all["/workspaces/{workspace_domain}/crates"];
        post.requestBody.content["*/*"].schema = {
          properties: { id: {}, label: {}, color: { enum: ["RED", "GREEN"] } },
        } as never;
      }),
      [{ kind: "property", where: "AddCrateRequest", name: "label", side: "upstream" }],
    ],
  ];

  it.each(cases)("%s", (_what, upstream, differences) => {
    expect(compare(Object(upstream))).toEqual(differences);
  });
});

it("compares the parameter of an operation, not that of the path with the same name", () => {
  const upstream = theirs(crate(), (all) => {
    const sort = { name: "sort", in: "query", schema: { type: "string", enum: ["weight"] } };
    Object.assign(all["/workspaces/{workspace_domain}/crates"], { parameters: [sort] });
  });
  expect(compare(upstream)).toEqual([
    { kind: "parameter", where: "addCrate", name: "query sort", side: "upstream" },
  ]);
});

it("takes invalid schemas, and parameters whose reference leads nowhere, for nothing", () => {
  const upstream = theirs(crate(), (all) => {
    const found = [{ $ref: "#/components/parameters/Gone" }, { name: "sort", in: "query", schema: null }];
    Object.assign(all["/workspaces/{workspace_domain}/crates"].post, { parameters: found });
  });
  expect(compare(upstream)).toEqual([
    { kind: "parameter", where: "addCrate", name: "query sort", side: "upstream" },
  ]);
});

it("reports by side and kind", () => {
  const text = report(compare(theirs(crate({ weight: {}, lid: {} }, ["RED"]))), "buddy.json");
  expect(text).toBe(
    "3 differences from buddy.json.\n\n## Only Buddy's document has these properties\n\n- CrateView: `weight`, `lid`\n\n" +
      "## Only our spec has these enum values\n\n- Color: `GREEN`\n",
  );
});
