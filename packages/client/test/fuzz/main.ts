import { parseArgs } from "node:util";
import { Failure, main } from "@buddy-openapi/process/run";
import { fuzz } from "./fuzz.ts";

// The long form of the fuzz: `pnpm fuzz`, or with another beginning or number, `pnpm fuzz --seed 70000 --cases 500`.
await main(async () => {
  const { values } = parseArgs({
    options: { seed: { type: "string", default: "1" }, cases: { type: "string", default: "10000" } },
  });
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  const found = await fuzz(seed, cases);
  if (found.length === 0) {
    console.log(`${cases} random calls from seed ${seed} on kept the promises of the client.`);
    return;
  }
  const lines = found.slice(0, 20).map((one) => `seed ${one.seed}: ${one.broken}`);
  throw new Failure(`${lines.join("\n")}\nPlay one of them again: pnpm fuzz --cases 1 --seed <seed>`);
});
