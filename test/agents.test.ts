import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const SKILL = "packages/client/skills/buddy-openapi/SKILL.md";

test("AGENTS.md has the eight commands and rules of CONTRIBUTING.md, in half a page", () => {
  const [contributing, agents] = [read("CONTRIBUTING.md"), read("AGENTS.md")];
  const commands = [...contributing.matchAll(/^\| `(pnpm [^`]+)` +\| (.*?) +\|$/gm)].slice(0, 8);
  expect(commands).toHaveLength(8);
  expect(agents.match(/^- `pnpm .*$/gm)).toEqual(
    commands.map(([, command, what]) => `- \`${command}\` ${what}`),
  );
  const [, rules = ""] = agents.split("## Rules\n\n");
  const written = rules.trim().split(/\n(?=- )/);
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter((rule) => !contributing.includes(rule))).toEqual([]);
  expect(agents.split("\n").length).toBeLessThanOrEqual(45);
});

test("the skill of the client is small, in its tarball, and names what there is", () => {
  const skill = read(SKILL);
  const manifest = JSON.parse(read("packages/client/package.json"));
  expect(Buffer.byteLength(skill)).toBeLessThan(6_000);
  expect(/^---\nname: (\S+)\ndescription: .{1,1024}\n---\n/.exec(skill)?.[1]).toBe("buddy-openapi");
  expect(manifest.files).toContain("skills");
  const entries = [...skill.matchAll(/`@buddy-openapi\/client\/([\w-]+)`/g)].map(([, entry]) => `./${entry}`);
  expect(entries.filter((entry) => !(entry in manifest.exports))).toEqual([]);
  const surface = ["index", "testing"]
    .map((entry) => read(`packages/client/surface/${entry}.d.ts`))
    .join("\n");
  const names = [...skill.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/`(\w+?)(?:\.\w+\(\))?`/g)].map(
    ([, name = ""]) => name,
  );
  const code = names.filter((name) => /^[a-z]+[A-Z]\w+$/.test(name));
  expect(code).toContain("followExecution");
  expect(
    code.filter(
      (name) => !new RegExp(`\\b${name}\\b`).test(surface + read("packages/client/surface/scopes.d.ts")),
    ),
  ).toEqual([]);
});
