/** Holds the introduction of the spec against the rest of it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@buddy-openapi/openapi/document";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

// The linter has checked it.
const bundle = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8")) as Document;
const { description = "" } = bundle.info;

test("every file of spec/description is in it, with a table in each place for one", () => {
  for (const file of globSync("spec/description/*.md", { cwd: ROOT })) {
    const [first = "", ...rest] = readFileSync(join(ROOT, file), "utf8").split(/^<!-- table: .* -->$/m);
    expect(description, file).toContain(first);
    for (const text of rest) expect(description, file).toContain(`|${text}`);
  }
  expect(description).not.toContain("<!--");
  expect(Object.keys(bundle.info)).not.toContain("x-description");
});

test("every server has its row", () => {
  for (const { url } of bundle.servers ?? []) {
    expect(description).toContain(`\`${url.replace("{host}", "buddy.example.com")}\``);
  }
});

test("every link within it leads to a heading", () => {
  const anchors = [...description.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(",", "").replaceAll(" ", "-"),
  );
  for (const [, anchor] of description.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
});
