import { Failure, main } from "@buddy-openapi/process/run";
import { slownessOf, timeCalls } from "./calls.ts";
import { bundleSize, CONSUMERS, fileOf, instantiations } from "./cost.ts";
import { FIRST_PAINT_BUDGET_MS, pageTimes } from "./pages.ts";
import { installPeers } from "./peers.ts";
import { writeReport } from "./report.ts";

/**
 * Measures what the client costs its consumers, beside its peers, and how soon the docs are on the screen. It prints all of
 * it, and writes what concerns peers to BENCHMARK.md. Needs a build.
 */
await main(async () => {
  console.log("Size of a consumer with all it needs, and the types that checking it instantiates");
  const costs: Record<string, object> = {};
  for (const consumer of CONSUMERS) {
    const file = fileOf(consumer);
    costs[consumer] = { ...(await bundleSize(file)), instantiations: await instantiations(file) };
  }
  console.table(costs);

  console.log("Clients beside their peers; this takes some minutes");
  await installPeers();
  const calls = await timeCalls();
  console.table(calls);
  await writeReport(calls);
  console.log("scripts/bench/BENCHMARK.md: written\n");

  const slowness = slownessOf(calls);
  if (slowness.length > 0) throw new Failure(slowness.join("\n"));

  console.log(
    "Time until a page is painted and can be used, in ms; slow: with a processor that is 4 times slower",
  );
  const times = await pageTimes();
  console.table(times);
  const late = Object.keys(times).filter(
    (page) => !(Number(times[page]?.firstPaint) < FIRST_PAINT_BUDGET_MS),
  );
  if (late.length > 0) throw new Failure(`Painted after ${FIRST_PAINT_BUDGET_MS} ms: ${late.join(", ")}`);
});
