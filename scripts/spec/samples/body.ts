import type { BodyKind } from "@buddy-openapi/generator/read/media-type";
import { call, literal, propertyKey, shellWord, stringLiteral } from "./literal.ts";

/** A request body with the value of its example. A file is `@` and its name. */
export interface SampleBody {
  mediaType: string;
  kind: BodyKind;
  value: unknown;
  /** The parts of a form: a list has one for each item, or one for all where its encoding says so. */
  parts: readonly SamplePart[];
}

/** A part of a form, as text; `isJson` where that is JSON. */
export interface SamplePart {
  name: string;
  value: string;
  isJson: boolean;
}

/** The name of the file that an example names; `undefined` for another value. */
export function fileName(value: unknown): string | undefined {
  return typeof value === "string" ? /^@([\w.-]+)$/.exec(value)?.[1] : undefined;
}

/** Whether a body has a file. In JSON and text, `@` is a letter. */
export function hasFile({ kind, value, parts }: SampleBody): boolean {
  if (kind === "blob") return fileName(value) !== undefined;
  return kind === "multipart" && parts.some((part) => fileName(part.value) !== undefined);
}

/** The options of curl that send a body. */
export function curlBody({ mediaType, kind, value, parts }: SampleBody): string[] {
  if (kind === "form")
    return parts.map(
      (part) => `--data-urlencode ${shellWord(`${encodeURIComponent(part.name)}=${part.value}`)}`,
    );
  if (kind === "multipart") return parts.map(curlPart);
  const header = `-H ${shellWord(`Content-Type: ${mediaType}`)}`;
  if (kind === "json")
    return [header, `-d ${shellWord(JSON.stringify(value, null, 2)).replaceAll("\n", "\n  ")}`];
  const isFile = kind === "blob" && fileName(value) !== undefined;
  return [header, `${isFile ? "--data-binary" : "--data-raw"} ${shellWord(String(value))}`];
}

function curlPart({ name, value, isJson }: SamplePart): string {
  const file = fileName(value);
  if (file === undefined && !isJson) return `--form-string ${shellWord(`${name}=${value}`)}`;
  if (file !== undefined) return `-F ${shellWord(`${name}=@${file}`)}`;
  // In quotes, curl does not interpret other characters.
  const quoted = `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
  return `-F ${shellWord(`${name}=${quoted};type=application/json`)}`;
}

/** The body as an argument of the client. */
export function clientBody({ kind, value }: SampleBody): string {
  const file = (text: string) => `new File([await openAsBlob(${text})], ${text})`;
  const name = fileName(value);
  if (kind === "blob" && name !== undefined) return `await openAsBlob(${stringLiteral(name)})`;
  if (kind !== "multipart" || typeof value !== "object" || value === null)
    return literal(value, "  ", "  body: ".length);
  const source = (item: unknown): string => {
    const name = fileName(item);
    if (name !== undefined) return file(stringLiteral(name));
    return Array.isArray(item) ? `[${item.map(source).join(", ")}]` : literal(item, "    ");
  };
  const entries = Object.entries(value).map(([key, item]) => `    ${propertyKey(key)}: ${source(item)},\n`);
  return `{\n${entries.join("")}  }`;
}

/** The body as an option of fetch, the header that goes with it, and the statements before the call. */
export function fetchBody({ mediaType, kind, value, parts }: SampleBody): {
  body: string;
  header?: string;
  before: string;
} {
  if (kind === "form") {
    const pairs = parts.map((part) => `      [${stringLiteral(part.name)}, ${stringLiteral(part.value)}],\n`);
    return { body: `new URLSearchParams([\n${pairs.join("")}    ])`, before: "" };
  }
  if (kind === "multipart") {
    const lines = parts.map(({ name, value, isJson }) => {
      const file = fileName(value);
      if (file !== undefined)
        return `${call("form.append", [stringLiteral(name), `await openAsBlob(${stringLiteral(file)})`, stringLiteral(file)])};\n`;
      const text = stringLiteral(value);
      const content = isJson ? call("new Blob", [`[${text}]`, '{ type: "application/json" }']) : text;
      return `${call("form.append", [stringLiteral(name), content])};\n`;
    });
    return { body: "form", before: `const form = new FormData();\n${lines.join("")}\n` };
  }
  const header = `"Content-Type": ${stringLiteral(mediaType)}`;
  if (kind === "json")
    return {
      body: `JSON.stringify(${literal(value, "    ", "    body: JSON.stringify()".length)})`,
      header,
      before: "",
    };
  const name = kind === "blob" ? fileName(value) : undefined;
  const body = name === undefined ? stringLiteral(String(value)) : `await openAsBlob(${stringLiteral(name)})`;
  return { body, header, before: "" };
}
