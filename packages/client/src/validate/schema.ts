import { departuresOf, type Validate } from "./departures.js";

/** A schema of the spec in the form of https://standardschema.dev, which forms, routers and others take. */
export interface BuddySchema<Value> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "buddy-openapi";
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
    /** Checks a value. What is new to an open enum is no issue, and nor is `null` for a property that is not required. */
    validate(
      value: unknown,
    ): { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };
  };
}

/** A place where a value departs from its schema. The message has types instead of values. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Makes a schema of a validator. The generated module states its type. */
export function defineSchema<Value>(validate: Validate): BuddySchema<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "buddy-openapi",
      validate(value) {
        const issues = departuresOf(validate, value)
          .filter(({ kind }) => kind === "mismatch")
          .map(({ expected, found, path }) => ({ message: `Expected ${expected}, found ${found}`, path }));
        // The schema says that it is one.
        return issues.length > 0 ? { issues } : { value: value as Value };
      },
    },
  };
}
