import { clientBody, curlBody, fetchBody, hasFile } from "./body.ts";
import { call, literal, property, propertyKey, shellWord, stringLiteral } from "./literal.ts";
import type { SampleRequest } from "./request.ts";

/** A kind of sample that is made for every operation. */
export interface SampleKind {
  /** A key for programs. */
  language: string;
  lang: string;
  label: string;
  source(request: SampleRequest): string;
}

export const SAMPLE_KINDS: readonly SampleKind[] = [
  { language: "curl", lang: "Shell", label: "curl", source: curl },
  { language: "typescript", lang: "TypeScript", label: "TypeScript (client)", source: typescript },
  { language: "javascript", lang: "JavaScript", label: "JavaScript (fetch)", source: javascript },
];

function curl({ method, url, headers, body, response, responseFile, ...request }: SampleRequest): string {
  const options = [
    shellWord(url),
    method !== "GET" && `-X ${method}`,
    request.needsToken && `-H "Authorization: Bearer $${variableOf(request)}"`,
    ...Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(body ? curlBody(body) : []),
    response === "blob" && `-o ${shellWord(responseFile)}`,
  ];
  return `${["curl", ...options.filter(Boolean)].join(" \\\n  ")}\n`;
}

function typescript(request: SampleRequest): string {
  const { operationId, parameters, body, server, baseUrl, isDefault, ownToken, response } = request;
  const options = isDefault ? "" : literal(server === "own" ? { baseUrl } : { region: server });
  const entries = Object.entries(parameters).map(([name, value]) => `  ${property(name, value, "  ")},\n`);
  if (body) entries.push(`  body: ${clientBody(body)},\n`);
  const values = entries.length > 0 ? `{\n${entries.join("")}}` : "";
  const tokens = `{ tokens: { ${ownToken}: process.env.${variableOf(request)} } }`;
  const called =
    ownToken === undefined
      ? `buddy.${operationId}(${values})`
      : call(`buddy.${operationId}`, [values || "{}", tokens]);
  const imports = ['import { createBuddyClient } from "@buddy-openapi/client";', ...nodeImports(request)];
  return `${imports.sort().join("\n")}

${tokenComment(request)}const buddy = createBuddyClient(${options});
${typescriptCall(called, response, request.responseFile)}`;
}

function typescriptCall(called: string, response: SampleRequest["response"], file: string): string {
  if (response === undefined) return `await ${called};\n`;
  if (response === "lines") return `for await (const line of ${called}) console.log(line);\n`;
  if (response !== "blob") return `const data = await ${called};\n\nconsole.log(data);\n`;
  return `const { data } = await ${called}.stream();\n\nawait writeFile(${stringLiteral(file)}, data);\n`;
}

function javascript(request: SampleRequest): string {
  const { method, url, headers, needsToken } = request;
  const body = request.body && fetchBody(request.body);
  const sent = [
    needsToken && `Authorization: \`Bearer \${process.env.${variableOf(request)}}\``,
    ...Object.entries(headers).map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`),
    body?.header,
  ].filter(Boolean);
  const options = [
    method !== "GET" && `method: "${method}"`,
    sent.length > 0 && `headers: {\n${sent.map((header) => `      ${header},\n`).join("")}    }`,
    body && `body: ${body.body}`,
  ].filter((option) => typeof option === "string");
  const init = options.length > 0 ? `  {\n${options.map((option) => `    ${option},\n`).join("")}  },\n` : "";
  const imports = nodeImports(request).sort().join("\n");
  return `${imports && `${imports}\n\n`}${body?.before ?? ""}${tokenComment(request)}const response = await fetch(
  ${stringLiteral(url)},
${init});
if (!response.ok) {
  throw new Error(\`Buddy returned \${response.status}.\`);
}
${javascriptRead(request)}`;
}

function javascriptRead({ response, responseFile }: SampleRequest): string {
  if (response === undefined) return "";
  if (response === "blob") return `\nawait writeFile(${stringLiteral(responseFile)}, response.body ?? "");\n`;
  return `\nconsole.log(await response.${response === "json" ? "json" : "text"}());\n`;
}

/** The imports from Node for a call with files. */
function nodeImports({ body, response }: SampleRequest): string[] {
  return [
    ...(body && hasFile(body) ? ['import { openAsBlob } from "node:fs";'] : []),
    ...(response === "blob" ? ['import { writeFile } from "node:fs/promises";'] : []),
  ];
}

function tokenComment({ needsToken, ownToken }: SampleRequest): string {
  return needsToken && ownToken === undefined
    ? "// The token is in the environment variable BUDDY_TOKEN.\n"
    : "";
}

/** The environment variable with the token: `SuiteToken` is in `SUITE_TOKEN`. */
function variableOf({ ownToken }: Pick<SampleRequest, "ownToken">): string {
  return (ownToken ?? "BuddyToken").replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, "_").toUpperCase();
}
