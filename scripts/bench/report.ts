import { writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { type Generated, SIZES } from "./generation.ts";
import type { GitHubResults } from "./github.ts";
import { plot } from "./plot.ts";
import type { ValidationCost } from "./validation.ts";

const FOLDER = import.meta.dirname;

/** The measurements that a report has. */
export interface Measurements {
  /** Nanoseconds per call, by client. */
  calls: Record<string, { median: number; min: number }>;
  /** The name of the call that the others are compared with. */
  plain: string;
  /** What checking one integration costs, by library. */
  validation: Record<string, ValidationCost>;
  generation: Record<string, Generated[]>;
  gitHub: GitHubResults;
}

/** Writes `BENCHMARK.md` and its plot beside this file. */
export async function writeReport({
  calls,
  plain,
  validation,
  generation,
  gitHub,
}: Measurements): Promise<void> {
  const base = calls[plain]?.median ?? Number.NaN;
  const lines = [
    "# Benchmark",
    "",
    `Written by \`pnpm bench\` on ${new Date().toISOString().slice(0, 10)}: ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}.`,
    "One run, in which the clients took turns. Run it on your own machine before you rely on a figure.",
    "",
    "## Time of a call",
    "",
    "Over a `fetch` that responds at once. The median of 15 rounds of 5 000 calls.",
    "",
    ...table(
      ["client", "µs", "of plain fetch"],
      Object.entries(calls).map(([name, { median }]) => [
        name,
        (median / 1000).toFixed(1),
        (median / base).toFixed(2),
      ]),
    ),
    "",
    "Ours retries, limits the time, reads errors and checks path parameters; openapi-fetch, hey-api and orval do none of it by",
    "themselves, Redocly's client retries.",
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
    "## Generation",
    "",
    "Of documents with resources of five operations each. The consumer calls one operation: its bundle as compressed by brotli,",
    "and the types that TypeScript instantiates to check it.",
    "",
    ...Object.values(SIZES).flatMap((size, index) => [
      `### ${size.toLocaleString("en")} operations`,
      "",
      ...table(
        ["generator", "seconds", "MB", "bundle, bytes", "instantiations"],
        Object.entries(generation).map(([name, results]) => {
          const {
            seconds = Number.NaN,
            megabytes = Number.NaN,
            brotli = 0,
            instantiations = 0,
          } = results[index] ?? {};
          return [name, seconds.toFixed(2), megabytes.toFixed(0), String(brotli), String(instantiations)];
        }),
      ),
      "",
    ]),
    "![Time of generation by the number of operations](benchmark.svg)",
    "",
    ...gitHubLines(gitHub),
  ];
  await writeFile(join(FOLDER, "BENCHMARK.md"), lines.join("\n"));
  const series = Object.entries(generation).map(([name, results]) => ({
    name,
    values: results.map(({ seconds }) => seconds),
  }));
  await writeFile(join(FOLDER, "benchmark.svg"), plot("Time of generation", "seconds", SIZES, series));
}

/** The part of the report about GitHub's document. */
export function gitHubLines({ operations, accepted, usages }: GitHubResults): string[] {
  const base = Object.values(usages)[0]?.seconds ?? Number.NaN;
  return [
    "### GitHub's document",
    "",
    `The \`api.github.com.json\` of \`@octokit/openapi\`, with the ${accepted.toLocaleString("en")} of its ${operations.toLocaleString("en")} operations that are accepted. The client compiles.`,
    "",
    ...table(
      ["generator", "seconds", "of the first", "MB", "bundle, bytes", "instantiations"],
      Object.entries(usages).map(([name, { seconds, megabytes, brotli, instantiations }]) => [
        name,
        seconds.toFixed(2),
        (seconds / base).toFixed(2),
        megabytes.toFixed(0),
        String(brotli ?? ""),
        String(instantiations ?? ""),
      ]),
    ),
    "",
  ];
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
