import { literal, propertyKey, shellWord, stringLiteral } from "./literal.ts";
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

function curl({ method, url, headers, body, needsToken }: SampleRequest): string {
  const options = [
    shellWord(url),
    method !== "GET" && `-X ${method}`,
    needsToken && '-H "Authorization: Bearer $BUDDY_TOKEN"',
    ...Object.entries(headers).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    body && `-H ${shellWord(`Content-Type: ${body.mediaType}`)}`,
    body && `-d ${shellWord(JSON.stringify(body.value, null, 2))}`,
  ];
  return `${["curl", ...options.filter(Boolean)].join(" \\\n  ")}\n`;
}

function typescript(request: SampleRequest): string {
  const { operationId, parameters, body, server, baseUrl, isDefault, needsToken, hasResponseBody } = request;
  const options = isDefault ? "" : literal(server === "own" ? { baseUrl } : { region: server });
  const values = { ...parameters, ...(body && { body: body.value }) };
  const entries = Object.entries(values).map(
    ([name, value]) => `  ${propertyKey(name)}: ${literal(value, "  ")},\n`,
  );
  const call = `await buddy.${operationId}(${entries.length > 0 ? `{\n${entries.join("")}}` : ""});`;
  return `import { createBuddyClient } from "@buddy-openapi/client";

${needsToken ? "// Reads the token from the environment variable BUDDY_TOKEN.\n" : ""}const buddy = createBuddyClient(${options});
${hasResponseBody ? `const data = ${call}\n\nconsole.log(data);` : call}
`;
}

function javascript({ method, url, headers, body, needsToken, hasResponseBody }: SampleRequest): string {
  const sent = [
    needsToken && `Authorization: \`Bearer \${process.env.BUDDY_TOKEN}\``,
    ...Object.entries(headers).map(([name, value]) => `${propertyKey(name)}: ${stringLiteral(value)}`),
    body && `"Content-Type": ${stringLiteral(body.mediaType)}`,
  ].filter(Boolean);
  const options = [
    method !== "GET" && `method: "${method}"`,
    sent.length === 1 && `headers: { ${sent[0]} }`,
    sent.length > 1 && `headers: {\n${sent.map((header) => `    ${header},\n`).join("")}  }`,
    body && `body: JSON.stringify(${literal(body.value, "  ")})`,
  ].filter(Boolean);
  const second = options.length > 0 ? `, {\n${options.map((option) => `  ${option},\n`).join("")}}` : "";
  const read = hasResponseBody ? "\nconsole.log(await response.json());\n" : "";
  return `${needsToken ? "// Reads the token from the environment variable BUDDY_TOKEN.\n" : ""}const response = await fetch(${stringLiteral(url)}${second});
if (!response.ok) throw new Error(\`Buddy responded with status \${response.status}.\`);
${read}`;
}
