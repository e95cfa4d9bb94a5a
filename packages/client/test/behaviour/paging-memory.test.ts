import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

test("one page is in memory, however many there are", () => {
  // In a process of its own, which may collect garbage on demand.
  const script = `
    import { createBaseClient } from "@buddy-openapi/client";
    import { definePagedOperation } from ${JSON.stringify(import.meta.resolve("../../dist/paging.js"))};
    import { writeQuery } from ${JSON.stringify(import.meta.resolve("../../dist/runtime/serialize.js"))};
    const pages = [];
    const { parse } = JSON;
    JSON.parse = (text) => { const data = parse(text); pages.push(new WeakRef(data)); return data; };
    let sent = 0;
    const fetch = async () => Response.json({ items: [{ url: String(++sent) }] });
    const client = createBaseClient({ token: "t", fetch });
    const list = definePagedOperation(
      {
        operationId: "getItems",
        method: "GET",
        path: "/items",
        parameters: { page: "query" },
        writeQuery,
        scopes: [],
      },
      { page: "page", size: "per_page", items: "/items" },
    );
    let most = 0;
    for await (const item of list(client, {})) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      gc();
      most = Math.max(most, pages.filter((page) => page.deref()).length);
      if (sent === 20) break;
    }
    console.log(most);
  `;
  const args = ["--expose-gc", "--input-type=module", "--eval", script];
  const options = { cwd: import.meta.dirname, encoding: "utf8" } as const;
  expect(execFileSync(process.execPath, args, options).trim()).toBe("1");
});
