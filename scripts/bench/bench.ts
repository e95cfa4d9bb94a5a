import { Failure, main } from "@buddy-openapi/process/run";
import { timeCalls } from "./calls.ts";
import { bundleSize, CONSUMERS, fileOf, instantiations } from "./cost.ts";
import { FIRST_PAINT_BUDGET_MS, firstPaints } from "./pages.ts";

/**
 * Prints what the client costs its consumers, beside bare openapi-fetch, and how soon the docs are on the screen. Needs a
 * build.
 */
await main(async () => {
  console.log("Size of a consumer with all it needs, and the types that checking it instantiates");
  const costs: Record<string, object> = {};
  for (const consumer of CONSUMERS) {
    const file = fileOf(consumer);
    costs[consumer] = { ...(await bundleSize(file)), instantiations: await instantiations(file) };
  }
  console.table(costs);

  console.log("Time of a call over a fetch that responds at once, in ns");
  const times = await timeCalls();
  const plain = times["plain fetch"]?.median ?? 0;
  const rows = Object.entries(times).map(([name, { median, min }]) => [
    name,
    { median: Math.round(median), min: Math.round(min), "of plain": (median / plain).toFixed(2) },
  ]);
  console.table(Object.fromEntries(rows));

  console.log("Time until the first content of a page is painted, in ms");
  const paints = await firstPaints();
  console.table(Object.fromEntries(Object.entries(paints).map(([page, ms]) => [page, Math.round(ms)])));
  const late = Object.keys(paints).filter((page) => !(Number(paints[page]) < FIRST_PAINT_BUDGET_MS));
  if (late.length > 0) throw new Failure(`Painted after ${FIRST_PAINT_BUDGET_MS} ms: ${late.join(", ")}`);
});
