import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure, main, ROOT } from "@buddy-openapi/process/run";
import { isMap, parse, parseDocument } from "yaml";

const USAGE = 'Usage: pnpm spec:new "GET /workspaces/{workspace}/projects" listProjects';

/** What each method answers with when all went well. */
const SUCCESS: Readonly<Record<string, string>> = {
  GET: "200",
  POST: "201",
  PUT: "200",
  PATCH: "200",
  DELETE: "204",
};

/**
 * Writes what an operation needs in spec/, with a TODO wherever only a person knows what to write, and lists them. The
 * linter refuses each TODO that is left.
 */
await main(async () => {
  const [route = "", operationId = ""] = process.argv.slice(2);
  const [method = "", path = ""] = route.split(" ");
  check(method, path, operationId);

  const files = new Map<string, string>();
  const pathFile = `spec/paths/${path.slice(1).replaceAll("/", "_")}.yaml`;
  const isNewPath = !existsSync(join(ROOT, pathFile));
  const before = isNewPath ? pathParameters(path) : `${read(pathFile).trimEnd()}\n\n`;
  files.set(pathFile, before + operation(method, operationId));
  if (isNewPath) files.set("spec/openapi.yaml", withPath(read("spec/openapi.yaml"), path, pathFile));
  files.set(`spec/samples/${operationId}.sh`, curl(method, path));
  files.set(`spec/samples/${operationId}.ts`, typescript(method, path, operationId));
  files.set(`spec/samples/${operationId}.js`, javascript(method, path));
  for (const name of examples(method, operationId)) {
    files.set(
      `spec/components/examples/${name}.yaml`,
      "summary: TODO say what is special about it\nvalue: {}\n",
    );
  }
  files.set(`.changeset/${operationId}.md`, changeset(operationId));

  for (const [file, text] of files) {
    await mkdir(dirname(join(ROOT, file)), { recursive: true });
    await writeFile(join(ROOT, file), text);
    console.log(`wrote ${file}`);
  }
  console.log("\nFill in:");
  for (const [file, text] of files) {
    for (const [index, line] of text.split("\n").entries()) {
      if (line.includes("TODO")) console.log(`  ${file}:${index + 1}: ${line.replace(/.*TODO:? ?/, "")}`);
    }
  }
  console.log("\nThen: pnpm generate");
});

/** @throws {Failure} for a route or a name that can't be added. */
function check(method: string, path: string, operationId: string): void {
  if (!(method in SUCCESS)) {
    throw new Failure(`"${method}" is no method: use ${Object.keys(SUCCESS).join(", ")}.\n${USAGE}`);
  }
  if (!/^(\/([a-z0-9_-]+|\{[a-z0-9_]+\}))+$/.test(path)) {
    throw new Failure(
      `"${path}" is no path: each part is lower-case words or a parameter in braces, and it ends without a slash.\n${USAGE}`,
    );
  }
  const rule = parse(read("redocly.yaml")).rules["rule/operation-id-verb-noun"];
  const pattern = new RegExp(rule.assertions.pattern.slice(1, -1));
  if (!pattern.test(operationId)) throw new Failure(`"${operationId}" is no operationId. ${rule.message}`);

  for (const file of globSync("spec/paths/*.yaml", { cwd: ROOT })) {
    const item = parse(read(file));
    for (const [key, value] of Object.entries(item)) {
      if (Object(value).operationId === operationId)
        throw new Failure(`${operationId} is there already: ${file}`);
      const shape = (text: string) => text.replaceAll(/\{\w+\}/g, "{}");
      const isSamePath = shape(file) === shape(`spec/paths/${path.slice(1).replaceAll("/", "_")}.yaml`);
      if (isSamePath && key === method.toLowerCase())
        throw new Failure(`${method} ${path} is there already: ${file}`);
    }
  }
}

/** The path's parameters: components where there are some of that name, else stubs. */
function pathParameters(path: string): string {
  const components = new Map(
    globSync("spec/components/parameters/*.yaml", { cwd: ROOT }).map((file) => [
      parse(read(file)).name,
      file,
    ]),
  );
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const file = components.get(name);
    if (file) return `  - $ref: ${file.replaceAll("\\", "/").replace("spec", "..")}\n`;
    return `  - name: ${name}
    in: path
    required: true
    description: TODO say what it names
    schema:
      type: string
    example: TODO give an example
`;
  });
  return parameters.length > 0 ? `parameters:\n${parameters.join("")}\n` : "";
}

function operation(method: string, operationId: string): string {
  const words = operationId.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const [request, answer] = [`${capital(operationId)}Request`, capital(operationId)];
  const body = `  requestBody:
    required: true
    description: TODO say what is sent
    content:
      application/json:
        schema:
          type: object
          description: TODO refer to a schema component
        examples:
          example:
            $ref: ../components/examples/${request}.yaml
`;
  const content = `      content:
        application/json:
          schema:
            type: object
            description: TODO refer to a schema component
          examples:
            example:
              $ref: ../components/examples/${answer}.yaml
`;
  const [hasRequest, hasAnswer] = [hasBody(method), method !== "DELETE"];
  return `${method.toLowerCase()}:
  operationId: ${operationId}
  tags:
    - ${parse(read("spec/openapi.yaml")).tags[0].name}
  summary: ${capital(words)}
  description: TODO say what it does, and name the source of each fact
  security:
    - BearerToken:
        - TODO name the scope
    - OAuth2:
        - TODO name the scope
  x-codeSamples:
    - lang: Shell
      label: curl
      source:
        $ref: ../samples/${operationId}.sh
    - lang: TypeScript
      label: TypeScript (client)
      source:
        $ref: ../samples/${operationId}.ts
    - lang: JavaScript
      label: JavaScript (fetch)
      source:
        $ref: ../samples/${operationId}.js
${hasRequest ? body : ""}  responses:
    "${SUCCESS[method]}":
      description: TODO say what the answer holds
      headers:
        X-Rate-Limit-Limit:
          $ref: ../components/headers/RateLimitLimit.yaml
        X-Rate-Limit-Remaining:
          $ref: ../components/headers/RateLimitRemaining.yaml
        X-Rate-Limit-Reset:
          $ref: ../components/headers/RateLimitReset.yaml
${hasAnswer ? content : ""}    "401":
      $ref: ../components/responses/Unauthorized.yaml
    "403":
      $ref: ../components/responses/Forbidden.yaml
    "404":
      $ref: ../components/responses/NotFound.yaml
    "429":
      $ref: ../components/responses/TooManyRequests.yaml
    default:
      $ref: ../components/responses/UnexpectedError.yaml
`;
}

/** The root document with one more path, and every other character as it was. */
function withPath(root: string, path: string, pathFile: string): string {
  const paths = parseDocument(root).get("paths");
  const [, end] = (isMap(paths) && paths.range) || [];
  if (end === undefined) throw new Failure("spec/openapi.yaml has no paths.");
  const before = root.slice(0, end).trimEnd();
  return `${before}\n  ${path}:\n    $ref: ${pathFile.replace("spec/", "")}\n\n${root.slice(end).trimStart()}`;
}

function curl(method: string, path: string): string {
  const send = method === "GET" ? "" : ` -X ${method}`;
  const body = ` \\\n  -H "Content-Type: application/json" \\\n  -d '{}'`;
  return `curl${send} \\
  "${address(path)}" \\
  -H "Authorization: Bearer $BUDDY_TOKEN"${hasBody(method) ? body : ""}
`;
}

function typescript(method: string, path: string, operationId: string): string {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name = ""]) => `  ${name}: "${exampleOf(name)}",\n`,
  );
  const body = hasBody(method) ? "  body: {},\n" : "";
  return `import { createBuddyClient } from "@buddy-openapi/client";

// Reads the token from the environment variable BUDDY_TOKEN.
const buddy = createBuddyClient();
const answer = await buddy.${operationId}({
${parameters.join("")}${body}});

console.log(answer);
`;
}

function javascript(method: string, path: string): string {
  const send = method === "GET" ? "" : `  method: "${method}",\n`;
  const type = hasBody(method) ? `    "Content-Type": "application/json",\n` : "";
  const body = hasBody(method) ? "  body: JSON.stringify({}),\n" : "";
  const answer = method === "DELETE" ? `"Deleted"` : "await response.json()";
  return `// Reads the token from the environment variable BUDDY_TOKEN.
const response = await fetch("${address(path)}", {
${send}  headers: {
    Authorization: \`Bearer \${process.env.BUDDY_TOKEN}\`,
${type}  },
${body}});
if (!response.ok) throw new Error(\`Buddy answered with status \${response.status}.\`);

console.log(${answer});
`;
}

/** Where an operation is called, with an example in place of each parameter. */
function address(path: string): string {
  return `https://api.buddy.works${path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => exampleOf(name))}`;
}

function exampleOf(parameter: string): string {
  for (const file of globSync("spec/components/parameters/*.yaml", { cwd: ROOT })) {
    const { name, example } = parse(read(file));
    if (name === parameter) return String(example);
  }
  return "1";
}

function examples(method: string, operationId: string): string[] {
  const name = capital(operationId);
  return [...(hasBody(method) ? [`${name}Request`] : []), ...(method === "DELETE" ? [] : [name])];
}

function changeset(operationId: string): string {
  return `---
"@buddy-openapi/types": minor
"@buddy-openapi/client": minor
---

Added \`${operationId}\`.
`;
}

function hasBody(method: string): boolean {
  return method === "POST" || method === "PUT" || method === "PATCH";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}
