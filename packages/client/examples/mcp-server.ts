// An MCP server over stdio. It reads with the token in BUDDY_TOKEN; with `--write` it also changes things:
// node mcp-server.ts [--write]
import { createBuddyClient } from "@buddy-openapi/client";
import { tools } from "@buddy-openapi/client/tools";
import { McpServer } from "@modelcontextprotocol/server";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";

const buddy = createBuddyClient({ totalTimeoutMs: 60_000 });
const { scopes } = await buddy.getCurrentToken();
const server = new McpServer({ name: "buddy", version: "1.0.0" });

const list = tools(buddy, {
  // Only what the token may do, and nothing that it could not do.
  scopes: scopes ?? undefined,
  readOnly: !process.argv.includes("--write"),
});
for (const tool of list) {
  server.registerTool(tool.name, tool, async (input) => {
    try {
      const text = JSON.stringify(await tool.execute(input)) ?? "Done.";
      return { content: [{ type: "text", text }] };
    } catch (error) {
      return { content: [{ type: "text", text: String(error) }], isError: true };
    }
  });
}
await server.connect(new StdioServerTransport());
