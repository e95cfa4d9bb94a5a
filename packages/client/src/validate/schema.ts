import { departuresOf, type Validate } from "./departures.js";

/** A component as JSON Schema, with those that it refers to. */
export interface JsonSchemaPart {
  schema: object | boolean;
  uses?: () => Readonly<Record<string, JsonSchemaPart>>;
}

/** The forms of JSON Schema that a schema is written in. What it says is the same in each. */
const TARGETS = ["draft-2020-12", "draft-07"];

/** Which form of JSON Schema is asked for. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | (string & {});
}

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
    /**
     * The JSON Schema, as https://standardschema.dev/json-schema has it. An open enum has its known values alone.
     *
     * @throws an `Error` for another form than `draft-2020-12` and `draft-07`.
     */
    readonly jsonSchema: Readonly<
      Record<"input" | "output", (options: JsonSchemaOptions) => Record<string, unknown>>
    >;
  };
}

/** A place where a value departs from its schema. The message has types instead of values. */
export interface SchemaIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/** Makes a schema of a validator. The generated module states its type. */
export function defineSchema<Value>(validate: Validate, part: () => JsonSchemaPart): BuddySchema<Value> {
  const json = ({ target }: JsonSchemaOptions) => {
    if (!TARGETS.includes(target))
      throw new Error(`The target is ${target}. Ask for ${TARGETS.join(" or ")}.`);
    return jsonSchemaOf(part());
  };
  return {
    "~standard": {
      version: 1,
      vendor: "buddy-openapi",
      jsonSchema: { input: json, output: json },
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

function jsonSchemaOf(part: JsonSchemaPart): Record<string, unknown> {
  const parts = new Map<string, JsonSchemaPart>(Object.entries(part.uses?.() ?? {}));
  // A map is walked to its end, with what is added on the way.
  for (const { uses } of parts.values())
    for (const [name, used] of Object.entries(uses?.() ?? {})) if (!parts.has(name)) parts.set(name, used);
  const $defs = Object.fromEntries([...parts].map(([name, { schema }]) => [name, schema]));
  return { ...(typeof part.schema === "object" && part.schema), ...(parts.size > 0 && { $defs }) };
}
