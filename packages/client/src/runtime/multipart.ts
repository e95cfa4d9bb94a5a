import { type BodyWriter, entriesOf, sized, textOf, writeJson } from "./media-type.js";
import { present } from "./serialize.js";

/**
 * `multipart/form-data`: a `Blob` is a file, with the name that a `File` has; an object is a part of JSON.
 *
 * The parts are written here, as the platform would read every file into memory to do it.
 */
export const writeMultipart: BodyWriter = async (value, _contentType, encoding) => {
  const boundary = `buddy-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const parts: BlobPart[] = [];
  const add = (name: string, content: BlobPart, more: string) =>
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${more}\r\n\r\n`,
      content,
      "\r\n",
    );
  for (const [name, item, how] of entriesOf(value, encoding)) {
    for (const one of how === "json" ? [item] : present([item].flat())) {
      if (one instanceof Blob) {
        const file = "name" in one ? String(one.name) : "blob";
        const type = one.type || "application/octet-stream";
        add(name, one, `; filename="${quoted(file)}"\r\nContent-Type: ${type}`);
      } else if (typeof one === "object" || how === "json") {
        add(name, writeJson(one, "").body, "\r\nContent-Type: application/json");
      } else add(name, textOf(one), "");
    }
  }
  parts.push(`--${boundary}--\r\n`);
  return sized(new Blob(parts), `multipart/form-data; boundary=${boundary}`);
};

/** A name as browsers write it, which can't end its quotes or its line. */
function quoted(name: string): string {
  return name.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}
