/** Prints rows as a Markdown table. Their keys are the first column, and the keys of the first row the others. */
export function printTable(
  title: string,
  rows: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  const columns = Object.keys(Object.values(rows)[0] ?? {});
  const lines = Object.entries(rows).map(([key, row]) => [
    key,
    ...columns.map((column) => row[column] ?? ""),
  ]);
  const all = [[title, ...columns], ...lines];
  const widths = [title, ...columns].map((_, index) =>
    Math.max(...all.map((line) => line[index]?.length ?? 0)),
  );
  const rule = widths.map((width) => "-".repeat(width));
  const printed = [all[0] ?? [], rule, ...lines].map(
    (line) => `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`,
  );
  console.log(printed.join("\n"));
}
