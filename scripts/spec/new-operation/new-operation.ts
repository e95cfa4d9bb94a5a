import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { record } from "@buddy-openapi/openapi/json";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";
import { folderOf, pathFileName } from "../layout.ts";
import { readSourceFiles } from "../source-files.ts";
import { type Order, readOrder, USAGE } from "./order.ts";
import { EXAMPLE_STUB, exampleNames, indented, operationStub, parameterStub, sourcesStub } from "./stubs.ts";

const ROOT_FILE = "spec/openapi.yaml";
const SCOPES = "spec/shared/scopes.yaml";

/** Adds what an operation needs to spec/. See {@link USAGE}. */
await main(async () => {
  const { rules } = parse(read("redocly.yaml"));
  const order = readOrder(process.argv.slice(2), rules["rule/operation-id-verb-noun"].assertions);
  if (!order) return console.log(USAGE);
  const planned = plan(order).filter(([file, text]) => !existsSync(join(ROOT, file)) || read(file) !== text);
  for (const [file, text] of planned) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
    console.log(`wrote ${file}`);
  }
  if (planned.length === 0) return console.log(`${order.operationId} has everything already.`);
  const { problems, others } = readSourceFiles(join(ROOT, ROOT_FILE));
  console.log(`\nFill in:\n${[...problems, ...others].join("\n")}\n\nThen: pnpm generate`);
});

/** The text of each file that the operation needs. */
function plan(order: Order): [file: string, text: string][] {
  const { method, path, operationId, tag, scope } = order;
  const folder = folderOf(tag);
  const paths: Record<string, { $ref: string }> = parse(read(ROOT_FILE)).paths ?? {};
  const file = `spec/${paths[path]?.$ref ?? `${folder}/paths/${pathFileName(path, folder)}.yaml`}`;
  const other = Object.keys(paths).find((each) => each !== path && `spec/${paths[each]?.$ref}` === file);
  if (other !== undefined) throw new Failure(`${file} belongs to ${other}: rename it first.`);
  let root = read(ROOT_FILE);
  if (!(path in paths))
    root = intoBlock(root, "paths", `  ${path}:\n    $ref: ${file.replace("spec/", "")}\n`);
  const tags: { name: string }[] = parse(root).tags ?? [];
  if (!tags.some(({ name }) => name === tag))
    root = intoBlock(root, "tags", `  - name: ${tag}\n    description: TODO say what the resource is\n`);
  let scopes = read(SCOPES);
  if (scope !== undefined && !(scope in record(parse(scopes).new)))
    scopes = intoBlock(scopes, "new", `  ${scope}: TODO say what it allows\n`);

  const ofPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => parameter(name, "path", file));
  const ofQuery = order.query.map((name) => parameter(name, "query", file));
  const head = ofPath.length > 0 ? `parameters:\n${indented(ofPath.join(""), "  ")}` : "";
  const item = existsSync(join(ROOT, file)) ? read(file) : head;
  const there = record(record(parse(item))[method.toLowerCase()])["operationId"];
  if (there !== undefined && there !== operationId)
    throw new Failure(`${method} ${path} is there already, as ${there}: ${file}`);
  const operation = `${item && "\n"}${operationStub(order, ofQuery.join(""))}`;
  const stubs: [file: string, text: string][] = [
    ...exampleNames(order).map((name): [string, string] => [
      `spec/${folder}/examples/${name}.yaml`,
      EXAMPLE_STUB,
    ]),
    [`spec/${folder}/sources.yaml`, sourcesStub(operationId)],
  ];
  return [
    [ROOT_FILE, root],
    [SCOPES, scopes],
    [file, there === operationId ? item : item + operation],
    ...stubs.filter(([stub]) => !existsSync(join(ROOT, stub))),
    changeset(order, folder),
  ];
}

/** A reference to the component of that name, of the same resource or else of any; a stub where there is none. */
function parameter(name: string, place: "path" | "query", from: string): string {
  const files = globSync("spec/*/parameters/*.yaml", { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
  const same = files.filter((file) => {
    const { name: known, in: where } = record(parse(read(file)));
    return known === name && where === place;
  });
  const own =
    same.find((file) => file.split("/")[1] === from.split("/")[1]) ??
    (same.length === 1 ? same[0] : undefined);
  if (own === undefined) return parameterStub(name, place);
  return `- $ref: ${relative(dirname(from), own).replaceAll("\\", "/")}\n`;
}

/** One for all new operations of a resource. */
function changeset({ operationId, tag }: Order, folder: string): [file: string, text: string] {
  const file = `.changeset/new-${folder}.md`;
  const packages = ["types", "client"].map((name) => `"@buddy-openapi/${name}": minor\n`).join("");
  const text = existsSync(join(ROOT, file))
    ? read(file)
    : `---\n${packages}---\n\nNew operations (${tag}):\n\n`;
  const line = `- \`${operationId}\`\n`;
  return [file, text.includes(line) ? text : text + line];
}

/** Adds lines to the end of a block of a YAML file that begins with a key at its left edge, and changes no other line. */
function intoBlock(text: string, key: string, added: string): string {
  const lines = text.trimEnd().split("\n");
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  const next = lines.findIndex((line, index) => index > start && /^[^\s#]/.test(line));
  // A comment at the left edge belongs to what follows.
  const end = lines.findLastIndex(
    (line, index) => index < (next < 0 ? lines.length : next) && /^ +\S|^[^\s#]/.test(line),
  );
  return `${lines.toSpliced(end + 1, 0, ...added.trimEnd().split("\n")).join("\n")}\n`;
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
