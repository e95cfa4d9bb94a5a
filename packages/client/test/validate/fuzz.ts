import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "@buddy-openapi/process/run";
import { Random } from "../fuzz/random.ts";
import { type Direction, oracle, written } from "./oracle.ts";
import { mutation, validValue } from "./values.ts";

/** What the generated validators and a full Ajv say of the same values. */
export interface Agreement {
  validators: number;
  /** The values that were compared. */
  cases: number;
  /** How many of them were valid, as made. */
  valid: number;
  /** How many of them were invalid, after one mutation. */
  invalid: number;
  /** The values on which the two disagree, with the schema's name. */
  disagreements: string[];
}

type Validate = (value: unknown, notes: { instancePath: string; newValues: string[] }) => boolean;

/** Tries each validator of a schema with values that are valid, and with mutations of them. */
export async function fuzzValidators(seed: number, cases: number): Promise<Agreement> {
  const files = globSync("packages/client/dist/generated/validate/{request,response}/*.js", {
    cwd: ROOT,
  }).toSorted();
  const oracles = { request: oracle("request"), response: oracle("response") };
  const agreement: Agreement = {
    validators: files.length,
    cases: 0,
    valid: 0,
    invalid: 0,
    disagreements: [],
  };
  const validators = await Promise.all(
    files.map(async (file) => {
      const name = basename(file, ".js");
      // The folder is one of the two that were asked for.
      const direction = basename(dirname(file)) as Direction;
      const module: Record<string, Validate> = await import(pathToFileURL(join(ROOT, file)).href);
      return { name, direction, validate: module[name] ?? (() => false) };
    }),
  );
  for (let round = 0; agreement.cases < cases; round += 1) {
    for (const [index, { name, direction, validate }] of validators.entries()) {
      const random = new Random(seed + round * files.length + index);
      const value = validValue(written[name] ?? {}, direction, random);
      for (const one of [value, mutation(value, random)]) {
        if (agreement.cases === cases) return agreement;
        const expected = oracles[direction](name, one);
        const isValue = one === value;
        agreement.cases += 1;
        agreement.valid += isValue && expected ? 1 : 0;
        agreement.invalid += isValue || expected ? 0 : 1;
        const isRight =
          validate(one, { instancePath: "", newValues: [] }) === expected && (!isValue || expected);
        if (!isRight) agreement.disagreements.push(`${direction} ${name}: ${JSON.stringify(one)}`);
      }
    }
  }
  return agreement;
}
