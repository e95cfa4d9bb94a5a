import { parseArgs } from "node:util";
import { Failure, main } from "@buddy-openapi/process/run";
import { fuzzValidators } from "../validate/fuzz.ts";
import { fuzz } from "./fuzz.ts";

/** How many values are checked for each call that is made: they take less time. */
const VALUES_PER_CALL = 10;

// The long form of the fuzz: `pnpm fuzz`, or with another beginning or number, `pnpm fuzz --seed 70000 --cases 500`.
await main(async () => {
  const { values } = parseArgs({
    options: { seed: { type: "string", default: "1" }, cases: { type: "string", default: "10000" } },
  });
  const [seed, cases] = [Number(values.seed), Number(values.cases)];
  const broken = (await fuzz(seed, cases)).map((one) => `seed ${one.seed}: ${one.broken}`);
  const agreement = await fuzzValidators(seed, cases * VALUES_PER_CALL);
  const wrong = agreement.disagreements.map((one) => `A validator and Ajv disagree: ${one}`);
  if (broken.length + wrong.length > 0) {
    const lines = [...broken.slice(0, 20), ...wrong.slice(0, 20)];
    throw new Failure(`${lines.join("\n")}\nPlay a call again: pnpm fuzz --cases 1 --seed <seed>`);
  }
  console.log(`${cases} random calls from seed ${seed} on kept the promises of the client.`);
  console.log(`Its ${agreement.validators} validators agree with Ajv on ${agreement.cases} random values.`);
});
