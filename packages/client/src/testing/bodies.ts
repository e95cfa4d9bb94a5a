import type { OperationDescriptor } from "../runtime/operation.js";
import { record } from "../runtime/unknown.js";
import type { ExampleResponse } from "./data.js";

/** A request body by its media type: JSON, the properties of a form, some of which are lists, a text, or a `Blob`. */
export async function readRequest(
  bytes: ArrayBuffer,
  type: string,
  lists: readonly string[] = [],
): Promise<unknown> {
  if (bytes.byteLength === 0) return undefined;
  const body = new Response(bytes, { headers: { "content-type": type } });
  if (/^[\w.-]+\/([\w.-]+\+)?json\b/i.test(type)) return body.json();
  if (/form/i.test(type)) return propertiesOf(await body.formData(), lists);
  return /^text\//i.test(type) ? body.text() : body.blob();
}

/** What is in a form once is a value, and what is there more than once a list. */
function propertiesOf(form: FormData, lists: readonly string[]): Record<string, unknown> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [first, ...others] = form.getAll(name);
      return [name, others.length > 0 || lists.includes(name) ? [first, ...others] : first];
    }),
  );
}

/** The response of a mock. Where it is not JSON, a list is lines of JSON, and a text is the bytes. */
export function responseOf({ status, body, mediaType, headers = {} }: ExampleResponse): Response {
  if (body === undefined || [204, 205, 304].includes(status)) return new Response(null, { status, headers });
  if (mediaType === undefined) return Response.json(body, { status, headers });
  const content = Array.isArray(body)
    ? body.map((line) => `${JSON.stringify(line)}\n`).join("")
    : body instanceof Blob
      ? body
      : String(body);
  return new Response(content, { status, headers: { "content-type": mediaType, ...headers } });
}

/** What a handler gave, in the media type that the operation has for a success. */
export function inMediaType(given: unknown, { reads = {} }: OperationDescriptor): ExampleResponse {
  const { status } = record(given);
  const [mediaType] = Number(status) < 300 ? Object.keys(reads) : [];
  const isOther = mediaType !== undefined && !mediaType.includes("json");
  return { ...(isOther && { mediaType }), ...(given as ExampleResponse) };
}
