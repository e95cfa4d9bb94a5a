import { main } from "../run.ts";
import { timeCalls } from "./calls.ts";
import { bundleSize, CONSUMERS, fileOf, instantiations } from "./cost.ts";

/** Prints what the client costs its consumers, beside bare openapi-fetch. Needs a build. */
await main(async () => {
  console.log("Size of a consumer with all it needs, and the types that checking it instantiates");
  const costs: Record<string, object> = {};
  for (const consumer of CONSUMERS) {
    const file = fileOf(consumer);
    costs[consumer] = { ...(await bundleSize(file)), instantiations: await instantiations(file) };
  }
  console.table(costs);

  console.log("Time of a call over a fetch that answers at once, in ns");
  const times = await timeCalls();
  const plain = times["plain fetch"]?.median ?? 0;
  const rows = Object.entries(times).map(([name, { median, min }]) => [
    name,
    { median: Math.round(median), min: Math.round(min), "of plain": (median / plain).toFixed(2) },
  ]);
  console.table(Object.fromEntries(rows));
});
