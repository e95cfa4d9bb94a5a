import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { type CallTimes, PLAIN } from "./calls.ts";

const FOLDER = import.meta.dirname;

/** Writes `BENCHMARK.md` beside this file, but for its last part: dated comparisons of validators and generators. */
export async function writeReport(calls: CallTimes): Promise<void> {
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
    "",
  ];
  const file = join(FOLDER, "BENCHMARK.md");
  const [, dated = ""] = (await readFile(file, "utf8")).split(/^(?=## Validation$)/m);
  await writeFile(file, lines.join("\n") + dated);
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
