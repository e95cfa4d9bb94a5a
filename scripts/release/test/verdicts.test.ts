import { expect, test } from "vitest";
import { parse } from "yaml";
import { largest } from "../changes/change.ts";
import { undeprecated } from "../changes/changesets.ts";
import { judge, type Release } from "../changes/judge.ts";
import { apply, files, verdicts } from "./verdicts.ts";

test("the table has no edit twice, and as many as promised", () => {
  expect(new Set(verdicts.map(({ edit }) => edit)).size).toBe(verdicts.length);
  expect(verdicts.length).toBeGreaterThanOrEqual(90);
});

const before = releaseOf(files);

test.each(verdicts)("$edit: $bump", ({ and = [], bump: verdict, asks, symbol, refused, ...edit }) => {
  const edited = new Map(files);
  for (const one of [edit, ...and]) edited.set(one.in, apply(one, edited.get(one.in) ?? ""));
  const changes = judge(before, releaseOf(edited));
  const bump = asks ? "major" : verdict;
  const text = changes.map((change) => `${change.bump}: ${change.reason}`).join("\n");
  expect(largest(changes), text).toBe(bump);
  if (refused !== undefined) expect(undeprecated(changes).length > 0, text).toBe(refused);
  if (symbol === undefined) return;
  const worst = changes.filter((change) => change.bump === bump).map((change) => change.symbol);
  expect(worst, text).toContain(symbol);
});

/** A release of the small spec, around a small client. */
function releaseOf(sources: ReadonlyMap<string, string>): Release {
  const document = parse(sources.get("spec.yaml") ?? "");
  const manifests = parse(sources.get("manifests.yaml") ?? "");
  const surface = new Map([...sources].filter(([file]) => file.startsWith("client/")));
  return {
    document,
    surface,
    packages: [
      { manifest: manifests.types, files: new Map([["dist/openapi.json", JSON.stringify(document)]]) },
      { manifest: manifests.client, files: surface },
    ],
  };
}
