import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import ts from "typescript";
import { expect, test } from "vitest";
import { isReservedFunction, RESERVED_TYPES } from "../read/names.ts";

const SOURCES = "packages/client/src";

test.each(["index.ts", "schemas.ts", "tasks/index.ts"])(
  "no schema and no operation can take a name that %s exports",
  (file) => {
    const names = exportedNames(join(ROOT, SOURCES, file));
    expect(names.length).toBeGreaterThan(1);
    const isReserved = (name: string) =>
      /^[A-Z]/.test(name) ? RESERVED_TYPES.includes(name) : isReservedFunction(name);
    const free = names.filter((name) => !isReserved(name));
    expect(free, "Add them to scripts/generator/read/names.ts.").toEqual([]);
  },
);

/** The names that a module exports one by one. What it exports as a whole is generated, or another entry of this test. */
function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  return source.statements
    .filter(ts.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [],
    );
}
