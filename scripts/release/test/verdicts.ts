import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { parse } from "yaml";

const FOLDER = join(import.meta.dirname, "verdicts");

interface Edit {
  in: string;
  from: string;
  to: string;
  every?: boolean;
}

interface Verdict extends Edit {
  edit: string;
  and?: Edit[];
  bump: string;
  why: string;
  /** Whether it is called a break until somebody overrules that. */
  asks?: boolean;
  symbol?: string;
  /** Whether something is gone that was not deprecated in the last release. */
  refused?: boolean;
}

/** Edits of {@link files}, with the bump that each requires. */
export const verdicts: Verdict[] = parse(readFileSync(join(FOLDER, "verdicts.yaml"), "utf8"));

/** A small spec and a small client. */
export const files: ReadonlyMap<string, string> = new Map(
  globSync("**/*.{ts,yaml}", { cwd: FOLDER }).map((file) => [file, readFileSync(join(FOLDER, file), "utf8")]),
);

export function apply({ from, to, every }: Edit, text: string): string {
  const count = text.split(from).length - 1;
  expect(every ? count > 0 : count === 1, `${JSON.stringify(from)} occurs ${count} times`).toBe(true);
  return text.replaceAll(from, () => to);
}
