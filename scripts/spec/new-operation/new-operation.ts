import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { main, ROOT } from "@buddy-openapi/process/run";
import { readOrder, USAGE } from "./order.ts";
import { plan } from "./plan.ts";
import { Sources } from "./sources.ts";

/** Adds what an operation needs to spec/. See {@link USAGE}. */
await main(async () => {
  const rule = new Sources().parse("redocly.yaml").rules["rule/operation-id-verb-noun"];
  const order = readOrder(process.argv.slice(2), new RegExp(rule.assertions.pattern.slice(1, -1)));
  if (!order) return console.log(USAGE);

  const { changed } = plan(order);
  for (const [file, text] of changed) {
    if (!order.dryRun) {
      await mkdir(dirname(join(ROOT, file)), { recursive: true });
      await writeFile(join(ROOT, file), text);
    }
    console.log(`${order.dryRun ? "would write" : "wrote"} ${file}`);
  }
  if (changed.size === 0) return console.log(`${order.operationId} has everything already.`);
  const todos = [...changed].flatMap(([file, text]) =>
    text.split("\n").flatMap((line, index) => {
      const what = line.replace(/^.*TODO:? ?/, "");
      return line.includes("TODO") ? [`  ${file}:${index + 1}: ${what}`] : [];
    }),
  );
  console.log(`\nFill in:\n${todos.join("\n")}\n\nThen: pnpm generate`);
});
