import {
  createBuddyClient,
  getIntegration,
  getVariables,
  isBuddyApiError,
  runPipeline,
} from "@buddy-openapi/client";
import type { BuddySchema } from "@buddy-openapi/client/schemas";
import * as schemas from "@buddy-openapi/client/schemas";
import { fixtures, mockBuddy } from "@buddy-openapi/client/testing";
import { tools } from "@buddy-openapi/client/tools";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { McpServer } from "@modelcontextprotocol/server";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { exampleParameters, operations } from "./document-operations.ts";

const mock = mockBuddy();
const buddy = createBuddyClient({ token: "any", fetch: mock.fetch });
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const all = tools(buddy, { readOnly: false });

test("the schema of a tool takes the examples of its operation, and nothing without what is required", () => {
  const wrong: unknown[] = [];
  for (const tool of all) {
    const operation = operations.find(({ operationId }) => operationId === tool.name);
    if (!operation) throw new Error(`There is no ${tool.name}.`);
    const validate = ajv.compile(tool.inputSchema);
    for (const [name, body] of operation.bodies) {
      if (!validate({ ...exampleParameters(operation), ...body }))
        wrong.push([tool.name, name, validate.errors]);
    }
    if (validate({}) !== !(tool.inputSchema.required?.length ?? 0)) wrong.push([tool.name, "required"]);
    if (validate({ ...exampleParameters(operation), nowhere: 1 })) wrong.push([tool.name, "unknown"]);
  }
  expect(wrong).toEqual([]);
  // The others send a file, receive an archive, or are not for the token of the client.
  const left = operations.filter(({ operationId }) => !all.some(({ name }) => name === operationId));
  const isLeft = ({ body, responseType, isOpen, options }: (typeof operations)[number]) =>
    /multipart|octet/.test(body?.mediaType ?? "") || /zip/.test(responseType) || isOpen || options.tokens;
  expect(left).toEqual(operations.filter(isLeft));
});

test("tools read by default; a write that may destroy something says so, whatever its HTTP method", () => {
  const names = (hint: "readOnlyHint" | "destructiveHint" | "idempotentHint") =>
    all.filter(({ annotations }) => annotations[hint]).map(({ name }) => name);
  expect(tools(buddy).map(({ name }) => name)).toEqual(names("readOnlyHint"));
  expect(names("readOnlyHint").filter((name) => !/^(get|download)/.test(name))).toEqual([]);
  expect(names("destructiveHint")).toEqual(
    expect.arrayContaining(["deleteVariable", "updateVariable", "disableSso"]),
  );
  const harmless = /^(get|download|add|run|start|enable|reopen|register|claim)[A-Z]/;
  expect(names("destructiveHint").filter((name) => harmless.test(name))).toEqual([]);
  expect(all.filter(({ name }) => !harmless.test(name)).length).toBe(names("destructiveHint").length);
  // `x-idempotent` of the spec.
  expect(names("idempotentHint")).toEqual(
    expect.arrayContaining(["getUser", "deleteVariable", "stopSandbox"]),
  );
  expect(names("idempotentHint")).not.toContain("runPipeline");
});

test("tools are those that were asked for and that the scopes allow", () => {
  const named = (options: Parameters<typeof tools>[1]) => tools(buddy, options).map(({ name }) => name);
  expect(named({ operations: [getVariables, buddy.getIntegration, runPipeline] })).toEqual([
    "getVariables",
    "getIntegration",
  ]);
  expect(named({ operations: [runPipeline], readOnly: false })).toEqual(["runPipeline"]);
  expect(named({ scopes: ["VARIABLE_READ"], readOnly: false })).toEqual(["getVariables", "getVariable"]);
  expect(named({ scopes: [] })).toEqual([]);
  expect(() => tools(buddy, { operations: [isBuddyApiError] })).toThrow("Give operations");
  // @ts-expect-error there is no such option
  expect(() => tools(buddy, { write: true })).toThrow("write");
});

test("a tool calls its operation, with the parameters that no agent chooses", async () => {
  const [tool] = tools(buddy, { operations: [getIntegration], given: { workspace: "mine" } });
  expect(tool?.inputSchema).toMatchObject({
    properties: { hash_id: { type: "string" } },
    required: ["hash_id"],
  });
  expect(tool?.inputSchema.properties).not.toHaveProperty("workspace");
  expect(await tool?.execute({ hash_id: "abc", workspace: "theirs" })).toMatchObject({ hash_id: "abc" });
  expect(mock.onlyCall("getIntegration").parameters).toEqual({ workspace: "mine", hash_id: "abc" });
  await expect(tool?.execute({ hash_id: ".." })).rejects.toThrow("hash_id");
});

test("definitions stay under 1 100 bytes per operation, those of tools that read under 600", () => {
  const size = (list: typeof all) =>
    list.reduce(
      (sum, { name, description, inputSchema }) =>
        sum + JSON.stringify({ name, description, inputSchema }).length,
      0,
    ) / list.length;
  expect(size(all)).toBeLessThanOrEqual(1_100);
  expect(size(tools(buddy))).toBeLessThanOrEqual(600);
});

test("each schema is JSON Schema too, which takes its example and no other value", () => {
  const wrong: string[] = [];
  for (const [name, make] of Object.entries(fixtures)) {
    // There is one of each name.
    const { jsonSchema, validate } =
      (schemas as unknown as Record<string, BuddySchema<unknown>>)[name]?.["~standard"] ?? expect.fail(name);
    const takes = ajv.compile(jsonSchema.output({ target: "draft-2020-12" }));
    if ("issues" in validate(make())) continue;
    if (!takes(make()) || takes("no object")) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  const { jsonSchema } = schemas.IntegrationView["~standard"];
  const integration = operations.find(({ operationId }) => operationId === "getIntegration")?.response;
  const validate = ajv.compile(jsonSchema.input({ target: "draft-07" }));
  expect(validate(integration)).toBe(true);
  expect(validate({ ...Object(integration), name: 7 })).toBe(false);
  expect(() => jsonSchema.input({ target: "openapi-3.0" })).toThrow("draft-2020-12 or draft-07");
  const server = new McpServer({ name: "test", version: "1.0.0" });
  const give = async () => ({ content: [] });
  expect(() => server.registerTool("add", { inputSchema: schemas.AddVariableRequest }, give)).not.toThrow();
});

test("the example server lists, calls, reports an error and refuses a write to the client of MCP", async () => {
  const connect = async (...more: string[]) => {
    const client = new Client({ name: "test", version: "1.0.0" });
    const file = (path: string) => new URL(path, import.meta.url).href.replace("file://", "");
    const args = [
      "--import",
      new URL("mcp-mock.mjs", import.meta.url).href,
      file("../examples/mcp-server.ts"),
      ...more,
    ];
    const env = { ...process.env, BUDDY_TOKEN: "any" } as Record<string, string>;
    await client.connect(new StdioClientTransport({ command: process.execPath, args, env }));
    return client;
  };
  const reader = await connect();
  const { tools: listed } = await reader.listTools();
  const names = listed.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["getIntegration", "getVariables"]));
  expect(listed.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  expect(names).not.toContain("getPipelines");
  const at = { workspace: "my-company" };
  const found = await reader.callTool({ name: "getVariables", arguments: at });
  expect(JSON.stringify(found)).toContain("/workspaces/my-company/variables");
  const failed = await reader.callTool({ name: "getIntegration", arguments: { ...at, hash_id: "abc" } });
  expect(failed).toMatchObject({ isError: true });
  expect(JSON.stringify(failed)).toContain("404 (Integration not found)");
  const write = { name: "deleteVariable", arguments: { ...at, variable_id: 1 } };
  await expect(reader.callTool(write)).rejects.toThrow("deleteVariable not found");
  await reader.close();
  const writer = await connect("--write");
  expect(await writer.callTool(write)).toMatchObject({ content: [{ text: "Done." }] });
  await writer.close();
});
