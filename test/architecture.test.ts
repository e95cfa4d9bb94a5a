import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../scripts/process/run.ts";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
const manifests = globSync(["{packages,scripts}/*/package.json", "spec/package.json"], { cwd: ROOT }).map(
  (file): [folder: string, Manifest] => [
    dirname(file).replaceAll("\\", "/"),
    JSON.parse(readFileSync(join(ROOT, file), "utf8")),
  ],
);
const folderOf = new Map(manifests.map(([folder, { name }]) => [name, folder]));
const uses = new Map(
  manifests.map(([folder, { dependencies, devDependencies }]) => [
    folder,
    Object.keys({ ...dependencies, ...devDependencies }).flatMap((name) => folderOf.get(name) ?? []),
  ]),
);

/** Everything that a package uses, itself or through others. */
function reached(folder: string): Set<string> {
  const found = new Set(uses.get(folder));
  for (const each of found) for (const next of uses.get(each) ?? []) found.add(next);
  return found;
}

/** The arrows of a flowchart of Mermaid, of which a line may have several. A node without a label is a folder of `scripts/`. */
function arrowsOf(chart: string): string[] {
  const labels = new Map(
    [...chart.matchAll(/(\w+)\["([^"]+)"\]/g)].map(([, id = "", label = ""]) => [id, label]),
  );
  const nodes = (part: string) =>
    part
      .replaceAll(/\["[^"]+"\]/g, "")
      .split("&")
      .map((id) => labels.get(id.trim()) ?? `scripts/${id.trim()}`);
  return chart.split("\n").flatMap((line) =>
    line
      .split("-->")
      .map(nodes)
      .flatMap((from, index, all) =>
        from.flatMap((one) => (all[index + 1] ?? []).map((to) => `${one} --> ${to}`)),
      ),
  );
}

test("the table has every package, and no other folder of packages/ and scripts/", () => {
  const named = [...text.matchAll(/^\| `((?:packages|scripts)\/[\w-]+|spec)\/?` /gm)].map(
    ([, folder]) => folder,
  );
  expect(named.sort()).toEqual(manifests.map(([folder]) => folder).sort());
});

test("the picture of the packages has what their manifests declare, without what follows from other arrows", () => {
  const [, chart = ""] = /The direction is\s+```mermaid\nflowchart LR\n(.*?)```/s.exec(text) ?? [];
  const declared = [...uses].flatMap(([folder, others]) =>
    others
      .filter((other) => !others.some((between) => reached(between).has(other)))
      .map((other) => `${folder} --> ${other}`),
  );
  expect(arrowsOf(chart).sort()).toEqual(declared.sort());
});

test("no package uses itself through others", () => {
  expect([...uses.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
});
