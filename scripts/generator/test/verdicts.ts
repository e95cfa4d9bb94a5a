import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Document, refPointer, valueAt } from "@buddy-openapi/openapi/document";
import type { Schema } from "@buddy-openapi/openapi/schema";
import { ROOT, run } from "@buddy-openapi/process/run";
import { unformattedFiles } from "../generated-files.ts";
import { localName } from "../validate/ajv-keywords.ts";
import { CheckedSchemas } from "../validate/checked-schema.ts";
import { validatorCode } from "../validate/validator-code.ts";

/** The client's runtime of validators. The client is no dependency: it depends on the generator. */
const RUNTIME = pathToFileURL(join(ROOT, "packages/client/dist/validate/ajv-runtime.js")).href;

/** A document whose component `S` is a request body and a response. */
export function documentOf(schemas: Readonly<Record<string, Schema>>, openapi = "3.1.1"): Document {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/S" } } };
  const document = {
    openapi,
    info: { title: "T", version: "1.0.0" },
    security: [{ Token: [] }],
    paths: {
      "/s": {
        get: { operationId: "getS", responses: { "200": { description: "Ok.", content } } },
        post: {
          operationId: "addS",
          requestBody: { required: true, content },
          responses: { "204": { description: "Ok." } },
        },
      },
    },
    components: { securitySchemes: { Token: { type: "http", scheme: "bearer" } }, schemas },
  };
  // The types of openapi-typescript require properties that OpenAPI leaves optional.
  return document as unknown as Document;
}

/** Whether the validator of `S` takes a value. */
export type Validator = (value: unknown) => boolean;

/** The validator of the component `S`, as the client has it for responses. */
export async function validatorOf(document: Document): Promise<Validator> {
  const runtime: Record<string, unknown> = await import(RUNTIME);
  const names = new Map<string, string>();
  const modules: string[] = [];
  const nameOf = ($ref: string): string => {
    const known = names.get($ref);
    if (known) return known;
    const name = `Schema${names.size}`;
    names.set($ref, name);
    // The checks have followed the reference.
    const { local, code } = validatorCode(
      name,
      new CheckedSchemas(document, "response", nameOf).of(valueAt(document, refPointer($ref)) as Schema),
    );
    modules.push(`const ${localName(name)} = (() => { ${code}; return ${local}; })();`);
    return name;
  };
  const local = localName(nameOf("#/components/schemas/S"));
  const make = new Function(...Object.keys(runtime), `${modules.join("\n")}\nreturn ${local};`);
  const validate = make(...Object.values(runtime));
  return (value) => validate.call([], value);
}

/** The types of many documents, compiled by one call of the compiler. */
export class CompiledTypes implements Disposable {
  readonly #root = mkdtempSync(join(tmpdir(), "buddy-openapi-verdicts-"));
  readonly #known = new Map<string, number>();

  /** Adds a document with values that may be of its component `S`. */
  async add(name: string, document: Document, values: readonly unknown[]): Promise<void> {
    const folder = join(this.#root, name);
    mkdirSync(folder);
    const types = await unformattedFiles(document, "types");
    writeFileSync(join(folder, "types.ts"), types.get("index.ts") ?? "");
    // A generic call allows more properties than the type has, as JSON Schema does; a return keeps nested tuples as they are.
    const lines = values.flatMap((value) => [
      `is<S>()(${literal(value)});`,
      `((): S => (${literal(value)}))();`,
    ]);
    const isNever = 'export const possible: [S] extends [never] ? "never" : "possible" = "possible";';
    const is = "const is = <Type>() => <Value extends Type>(value: Value) => value;";
    writeFileSync(
      join(folder, "values.ts"),
      ['import type { S } from "./types.ts";', is, isNever, ...lines].join("\n"),
    );
    this.#known.set(name, values.length);
  }

  /** Whether each value is of the type, also as a literal, where TypeScript refuses other properties; and whether any value is. */
  async verdicts(): Promise<Map<string, { isPossible: boolean; values: boolean[]; literals: boolean[] }>> {
    const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: true };
    const more = { module: "nodenext", target: "es2023", types: [], allowImportingTsExtensions: true };
    writeFileSync(join(this.#root, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(this.#root, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { ...options, ...more }, include: ["*/*.ts"] }),
    );
    const { stdout } = await run("tsc", ["--project", this.#root, "--pretty", "false"], { cwd: this.#root });
    const wrong = new Set<string>();
    for (const [, file, line] of stdout.matchAll(/^(\S+)\((\d+),\d+\): error/gm))
      wrong.add(`${file} ${line}`);
    const others = [...wrong].filter((place) => !place.includes("/values.ts "));
    if (others.length > 0) throw new Error(`Types don't compile:\n${stdout}`);
    return new Map(
      [...this.#known].map(([name, count]) => {
        const isRight = (line: number) => !wrong.has(`${name}/values.ts ${line}`);
        const literals = Array.from({ length: count }, (_, index) => isRight(2 * index + 5));
        const values = literals.map((is, index) => is || isRight(2 * index + 4));
        return [name, { isPossible: isRight(3), values, literals }];
      }),
    );
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true });
  }
}

function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
}
