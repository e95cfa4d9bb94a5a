/** Holds the introduction of the spec against the rest of it. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { expect, test } from "vitest";

interface Operation {
  operationId?: string;
  security?: Record<string, string[]>[];
}

const bundle: {
  info: { description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: { IntegrationType: { enum: string[] } } };
} = JSON.parse(readFileSync(join(ROOT, "spec/dist/openapi.json"), "utf8"));

/** The text below a heading, up to the next one. */
function section(heading: string): string {
  const [, text] = bundle.info.description.split(`# ${heading}\n`);
  return text?.split("\n# ")[0] ?? expect.fail(`There is no section ${heading}.`);
}

test("every file of spec/description is in it", () => {
  for (const file of globSync("spec/description/*.md", { cwd: ROOT })) {
    expect(bundle.info.description, file).toContain(readFileSync(join(ROOT, file), "utf8"));
  }
  expect(Object.keys(bundle.info)).not.toContain("x-description");
});

test("the groups have every type of integration once", () => {
  const rows = section("Types of integrations").matchAll(/^\|[^|]*\|([^|]*`[A-Z].*)\|$/gm);
  const grouped = [...rows].flatMap(([row]) => [...row.matchAll(/`([A-Z_]+)`/g)].map(([, type]) => type));
  expect(grouped.toSorted()).toEqual(bundle.components.schemas.IntegrationType.enum.toSorted());
});

test("every operation stands beside the scope that it names", () => {
  const rows = section("Tokens and scopes").split("\n");
  for (const { operationId, security } of Object.values(bundle.paths).flatMap((item) =>
    Object.values(item),
  )) {
    if (!operationId) continue;
    const [, scope] = rows.find((row) => row.includes(`\`${operationId}\``))?.split(" | ") ?? [];
    expect([operationId, scope?.trim()]).toEqual([
      operationId,
      `\`${Object.values(security?.[0] ?? {})[0]?.[0]}\``,
    ]);
  }
});

test("every server has its row", () => {
  const regions = section("Regions and on-premises");
  for (const { url } of bundle.servers) {
    expect(regions).toContain(`\`${url.replace("{host}", "buddy.example.com")}\``);
  }
});

test("every link within it leads to a heading", () => {
  const { description } = bundle.info;
  const anchors = [...description.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(",", "").replaceAll(" ", "-"),
  );
  for (const [, anchor] of description.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
});
