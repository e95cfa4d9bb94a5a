import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import * as model from "@buddy-openapi/openapi/operations";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { bareMediaType, responseKind } from "../read/media-type.ts";
import { functionName, Names, operationTypeName, typeName } from "../read/names.ts";
import type { NormalDocument } from "../read/normal-document.ts";
import type { Direction } from "../read/schema-directions.ts";
import { secretNames } from "../read/secret-names.ts";
import { docComment } from "../types/doc-comment.ts";
import { type CheckedSchema, CheckedSchemas } from "./checked-schema.ts";
import { jsonSource } from "./json-source.ts";
import { knownNames } from "./known-names.ts";
import { calledComponents, importedName, type ValidatorCode, validatorCode } from "./validator-code.ts";

/** The modules behind `@buddy-openapi/client/validate`: file name → TypeScript source. */
export function validatorFiles(document: Document, { types }: NormalDocument): Record<string, string> {
  return new ValidatorFiles(document, types).all();
}

class ValidatorFiles {
  readonly #document: Document;
  /** The names of the types of components, by reference. */
  readonly #types: ReadonlyMap<string, string>;
  readonly #names: Names;
  /** The validators of schemas: their files without `.ts`, by direction and reference. */
  readonly #known = new Map<string, { name: string; file: string }>();
  readonly #files: Record<string, string> = {};
  /** Writes the validators of components, as a long chain of references would be too deep for the stack. */
  readonly #later: (() => void)[] = [];
  /** Names of files in lower case: for some file systems `a` and `A` are the same. */
  readonly #fileNames = new Names([]);

  constructor(document: Document, types: ReadonlyMap<string, string>) {
    this.#document = document;
    this.#types = types;
    this.#names = new Names(types.values());
  }

  all(): Record<string, string> {
    const operations = model.readOperations(this.#document).map((operation) => this.#operation(operation));
    this.#writeLater();
    this.#schemas();
    this.#writeLater();
    this.#files["validate/operations.ts"] = `import type { OperationValidator } from "../../drift.js";
${operations.map(({ name, file }) => `import { ${name} } from "./${file}.js";`).join("\n")}

export { ${operations.map(({ name }) => name).join(", ")} };

/** The validators of every operation. */
export const allValidators: readonly OperationValidator[] = [${operations.map(({ name }) => name).join(", ")}];
`;
    this.#files["validate/load.ts"] = `import type { OperationValidator } from "../../drift.js";

/** Loads the module of an operation, which exports its validator and nothing else. */
export const LOADERS: Readonly<Record<string, () => Promise<Readonly<Record<string, OperationValidator>>>>> = {
${operations.map(({ id, file }) => `${id}: () => import("./${file}.js"),`).join("\n")}
};
`;
    return this.#files;
  }

  /** The module of an operation. */
  #operation(operation: model.Operation): { id: string; name: string; file: string } {
    const { operationId, responses, requestBody } = operation;
    const name = `${functionName(operationId)}Validator`;
    const imports = new Map<string, string>();
    const use = (schema: Schema | undefined, direction: Direction, suffix: string): string => {
      const own = operationTypeName(operationId, "Result").replace(/Result$/, suffix);
      const validator = this.#validator(schema ?? true, direction, own);
      const local = direction === "request" ? `${validator.name} as Request` : validator.name;
      imports.set(local, validator.file);
      return local.split(" ").at(-1) ?? local;
    };
    const read = responses.map(({ status, content }): [string, string] => {
      // Lines are checked as a list.
      const isJson = (mediaType: string) => /json|lines/.test(responseKind(bareMediaType(mediaType)) ?? "");
      const json = content.find(({ mediaType }) => isJson(mediaType));
      return [status, json ? use(json.schema, "response", `Response${status}`) : "null"];
    });
    const body = requestBody?.content.find(
      ({ mediaType }) => responseKind(bareMediaType(mediaType)) === "json",
    );
    const request = body && use(body.schema, "request", "Request");
    const schemas = [...responses.flatMap(({ content }) => content), ...(body ? [body] : [])];
    const secrets = new Set(schemas.flatMap(({ schema }) => secretNames(this.#document, schema)));
    const known = body && knownNames(this.#document, body.schema);
    const parameters = operation.parameters.map(({ name, schema, content, in: place }) => {
      const validator = place === "cookie" ? undefined : this.#parameter(name, schema ?? content[0]?.schema);
      if (!validator) return `${JSON.stringify(name)}: null`;
      imports.set(`${validator.name} as In${validator.name}`, validator.file);
      return `${JSON.stringify(name)}: In${validator.name}`;
    });
    const file = this.#file("operations", functionName(operationId));
    this.#files[`validate/${file}.ts`] =
      `${[...imports].map(([local, from]) => `import { ${local} } from "../${from}.js";`).join("\n")}
import type { OperationValidator } from "../../../drift.js";
import { defineValidator } from "../../../validate/validator.js";

${docComment(`Checks the JSON that {@link ${functionName(operationId)}} sends and receives.`)}
export const ${name}: OperationValidator = /* @__PURE__ */ defineValidator({
  operationId: ${JSON.stringify(operationId)},
  responses: { ${read.map(([status, validate]) => `${JSON.stringify(status)}: ${validate}`).join(", ")} },
  ${request ? `request: ${request},` : ""}
  ${parameters.length > 0 ? `parameters: { ${parameters.join(", ")} },` : ""}
  ${typeof known === "object" ? `known: ${namesSource(known)},` : ""}
  ${secrets.size > 0 ? `secrets: ${JSON.stringify([...secrets])},` : ""}
});
`;
    return { id: functionName(operationId), name, file };
  }

  /** The validator of a parameter, which those with the same schema share; none where every text is valid. */
  #parameter(name: string, schema: Schema | undefined): { name: string; file: string } | undefined {
    if (typeof schema !== "object") return undefined;
    const checked = new CheckedSchemas(this.#document, "request", ($ref) => $ref).of(schema);
    const key = JSON.stringify(checked);
    if (key === '{"is":"string"}' || key === "{}") return undefined;
    const known = this.#known.get(`parameter ${key}`);
    if (known) return known;
    const validator = this.#validator(schema, "request", `${typeName(name)}Parameter`, "parameter");
    this.#known.set(`parameter ${key}`, validator);
    return validator;
  }

  /** The validator of a schema. Its module is made on its first use. */
  #validator(
    schema: Schema,
    direction: Direction,
    name: string,
    folder: string = direction,
  ): { name: string; file: string } {
    if (typeof schema === "object" && schema.$ref !== undefined && Object.keys(schema).length === 1) {
      return this.#component(schema.$ref, direction);
    }
    const own = this.#names.claim(name, "Schema");
    const validator = { name: own, file: this.#file(folder, own) };
    this.#write(validator, schema, direction);
    return validator;
  }

  #component($ref: string, direction: Direction): { name: string; file: string } {
    const known = this.#known.get(`${direction} ${$ref}`);
    if (known) return known;
    const schema = valueAt(this.#document, refPointer($ref)) as Schema;
    const name = this.#types.get($ref) ?? this.#names.claim("Schema", "");
    const validator = { name, file: this.#file(direction, name) };
    this.#known.set(`${direction} ${$ref}`, validator);
    this.#later.push(() => this.#write(validator, schema, direction));
    return validator;
  }

  #write({ name, file }: { name: string; file: string }, schema: Schema, direction: Direction): void {
    const files = new Map<string, string>();
    const checked = new CheckedSchemas(this.#document, direction, (inner) => {
      const { name, file } = this.#component(inner, direction);
      files.set(name, file);
      return name;
    }).of(schema);
    this.#files[`validate/${file}.ts`] = moduleSource(name, checked, files);
  }

  #writeLater(): void {
    for (const write of this.#later) write();
    this.#later.length = 0;
  }

  /** The module of the Standard Schemas, one for each component. */
  #schemas(): void {
    const refs = [...this.#types].filter(([$ref]) => /^#\/components\/schemas\/[^/]+$/.test($ref));
    const schemas = refs.map(([$ref, name]) => {
      const isRequest = this.#known.has(`request ${$ref}`) && !this.#known.has(`response ${$ref}`);
      const direction = isRequest ? "request" : "response";
      const json = jsonSource(this.#document, $ref, direction, new Map(refs));
      return { name, file: this.#component($ref, direction).file, json };
    });
    const names = schemas.map(({ name }) => name);
    this.#files["validate/json.ts"] = `import type { JsonSchemaPart } from "../../validate/schema.js";

${schemas.map(({ name, json }) => `export const ${name}: JsonSchemaPart = ${json};`).join("\n")}
`;
    this.#files["validate/schemas.ts"] =
      `import type { ${names.map((name) => `${name} as _${name}`).join(", ")} } from "@buddy-openapi/types";
import { type BuddySchema, defineSchema } from "../../validate/schema.js";
import * as json from "./json.js";
${schemas.map(({ name, file }) => `import { ${importedName(name)} } from "./${file}.js";`).join("\n")}

${names.map(schemaSource).join("\n\n")}
`;
  }

  #file(folder: string, name: string): string {
    const lower = `${folder}/${name}`.toLowerCase();
    const free = this.#fileNames.claim(lower, "-");
    return `${folder}/${name}${free.slice(lower.length)}`;
  }
}

/** Names as source. One that is `__proto__` would become the prototype. */
function namesSource(names: object): string {
  // For TypeScript, names that every object has are methods, unless their values are constants.
  return `${JSON.stringify(names).replaceAll('"__proto__":', '["__proto__"]:')} as const`;
}

function schemaSource(name: string): string {
  const doc = docComment(`The schema of {@link _${name}}.`);
  return `${doc}\nexport const ${name}: BuddySchema<_${name}> = /* @__PURE__ */ defineSchema($${name}, () => json.${name});`;
}

const lastCode = new Map<string, { schema: string; code: ValidatorCode }>();

function moduleSource(name: string, schema: CheckedSchema, files: ReadonlyMap<string, string>): string {
  const written = JSON.stringify(schema);
  const known = lastCode.get(name);
  // While a spec is edited, most schemas stay as they are.
  const compiled = known?.schema === written ? known.code : validatorCode(name, schema);
  lastCode.set(name, { schema: written, code: compiled });
  const imports = calledComponents(schema).map(
    (called) => `import { ${importedName(called)} } from "../${files.get(called)}.js";`,
  );
  const { local, code, runtime } = compiled;
  return `// @ts-nocheck Compiled by Ajv, which writes JavaScript.
import type { Validate } from "../../../validate/validator.js";
${runtime.length > 0 ? `import { ${runtime.join(", ")} } from "../../../validate/ajv-runtime.js";` : ""}
${imports.join("\n")}

export const ${name}: Validate = ${local};

${code}`;
}
