import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { type CallTimes, PLAIN } from "./calls.ts";
import type { ValidationCost } from "./validation.ts";

const FOLDER = import.meta.dirname;

/** The measurements that a report has. */
export interface Measurements {
  calls: CallTimes;
  /** What checking one integration costs, by library. */
  validation: Record<string, ValidationCost>;
}

/** Writes `BENCHMARK.md` beside this file, but for its last part, a dated comparison of generators. */
export async function writeReport({ calls, validation }: Measurements): Promise<void> {
  const { instant = Number.NaN, socket = Number.NaN } = calls[PLAIN] ?? {};
  const lines = [
    "# Benchmark",
    "",
    `Written by \`pnpm bench\` on ${new Date().toISOString().slice(0, 10)}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}.`,
    "One run, in which the clients took turns. Run it on your own machine before you rely on a figure.",
    "",
    "## Time of a call",
    "",
    "Processor time, over a `fetch` that responds at once and over a loopback socket to a server of the same process: the",
    "median of slices in random order.",
    "",
    ...table(
      ["client", "instant, µs", "of plain fetch", "socket, µs", "of plain fetch"],
      Object.entries(calls).map(([name, times]) => [
        name,
        (times.instant / 1000).toFixed(1),
        (times.instant / instant).toFixed(2),
        (times.socket / 1000).toFixed(0),
        (times.socket / socket).toFixed(2),
      ]),
    ),
    "",
    "Ours retries, limits the time, reads errors, names the caller in them and checks path parameters; openapi-fetch and hey-api do",
    "none of it by themselves; Redocly's client, ky and openai retry.",
    "",
    "## Validation",
    "",
    "Of one integration, the median of 15 rounds of 20 000, and the bundle of its schema as compressed by brotli. Those for zod and",
    "valibot are made by @hey-api/openapi-ts from the same document.",
    "",
    ...table(
      ["library", "µs", "bundle, bytes"],
      Object.entries(validation).map(([name, { median, brotli }]) => [
        name,
        (median / 1000).toFixed(2),
        String(brotli),
      ]),
    ),
    "",
    "",
  ];
  const file = join(FOLDER, "BENCHMARK.md");
  const [, generation = ""] = (await readFile(file, "utf8")).split(/^(?=## Generation$)/m);
  await writeFile(file, lines.join("\n") + generation);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  return [
    line(header),
    line(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`))),
    ...rows.map(line),
  ];
}
