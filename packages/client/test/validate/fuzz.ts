import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "@buddy-openapi/process/run";
import { Random } from "../fuzz/random.ts";
import { type Direction, oracle, type Schema, written } from "./oracle.ts";
import { Everything, mutation, NEW_VALUE, validValue } from "./values.ts";

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

/**
 * Tries each validator of a schema with values that are valid, and with mutations of them: first with every value of an enum
 * and every mutation of a whole object's own properties, then with as many random ones as are asked for.
 */
export async function fuzzValidators(seed: number, cases: number): Promise<Agreement> {
  const validators = await readValidators();
  const agreement: Agreement = {
    validators: validators.length,
    cases: 0,
    valid: 0,
    invalid: 0,
    disagreements: [],
  };
  const check = ({ name, direction, validate, isRight }: Validator, value: unknown, isMade: boolean) => {
    const notes: string[] = [];
    const expected = isRight(value);
    agreement.cases += 1;
    agreement.valid += isMade && expected ? 1 : 0;
    agreement.invalid += isMade || expected ? 0 : 1;
    const agrees =
      validate.call(notes, value) === expected &&
      (!isMade || (expected && notes.length > 0 === JSON.stringify(value).includes(`"${NEW_VALUE}"`)));
    if (!agrees) agreement.disagreements.push(`${direction} ${name}: ${JSON.stringify(value)}`);
  };
  for (const validator of validators) {
    const { direction, schema } = validator;
    for (const value of (schema["enum"] as unknown[] | undefined) ?? []) check(validator, value, true);
    const whole = validValue(schema, direction, new Everything(seed));
    for (let place = 0, changed: unknown; changed !== undefined || place === 0; place += 1) {
      changed = mutation(whole, () => place, 1);
      if (changed !== undefined) check(validator, changed, false);
    }
  }
  for (let number = 0; number < cases; number += 2) {
    const validator = validators[(number / 2) % validators.length];
    if (!validator) throw new Error("There are no validators. Build the client.");
    const random = new Random(seed + number);
    const value = validValue(validator.schema, validator.direction, random);
    check(validator, value, true);
    check(
      validator,
      mutation(value, (count) => random.below(count)),
      false,
    );
  }
  return agreement;
}

interface Validator {
  name: string;
  direction: Direction;
  schema: Schema;
  validate: (this: string[], value: unknown) => boolean;
  /** What a full Ajv says. */
  isRight: (value: unknown) => boolean;
}

async function readValidators(): Promise<Validator[]> {
  const all = globSync("packages/client/dist/generated/validate/{request,response}/*.js", { cwd: ROOT });
  // A schema without a name is nowhere in the bundle to be found by it.
  const files = all.filter((file) => basename(file, ".js") in written);
  const oracles = { request: oracle("request"), response: oracle("response") };
  return Promise.all(
    files.toSorted().map(async (file) => {
      const name = basename(file, ".js");
      // The folder is one of the two that were asked for.
      const direction = basename(dirname(file)) as Direction;
      const module: Record<string, Validator["validate"]> = await import(
        pathToFileURL(join(ROOT, file)).href
      );
      const { [name]: validate = () => false } = module;
      return {
        ...{ name, direction, validate, schema: written[name] ?? {} },
        isRight: (value: unknown) => oracles[direction](name, value).length === 0,
      };
    }),
  );
}
