import { decode } from "./decode.js";

/** What is left of a text that repeats a secret. */
const HIDDEN = "[hidden]";

/** A secret with fewer letters and digits is looked for as a whole word only: any other word may have it inside. */
const MIN_LENGTH = 8;

/** Deeper values are not kept: printing them could overflow the stack. */
const MAX_DEPTH = 99;

/** Headers of the caller that hold secrets. */
const SECRET_HEADER = /auth|cookie|key|pass|secret|session|token/;

/** Gives a text back, or `[hidden]` where it repeats a secret. */
export type Hide = (text: string) => string;

/**
 * Hides texts that repeat a secret: as it is, in any letter case and with anything between its characters, with the
 * escapes of URLs, HTML and JSON up to three times, in base64 or in hexadecimal digits.
 */
export function hiderOf(secrets: readonly string[]): Hide {
  const needles = secrets.flatMap((secret) => {
    const plain = words(secret);
    if (plain.length >= MIN_LENGTH) return [plain, ...encoded(secret).map((form) => words(form))];
    // An empty secret hides nothing.
    return plain ? ` ${words(secret, " ").trim()} ` : secret || [];
  });
  const repeats = (text: string, layers: number): boolean => {
    const searched = `${text}\n${words(text)}\n ${words(text, " ")} `;
    return (
      needles.some((needle) => searched.includes(needle)) ||
      (layers > 0 && /[&<%\\]/.test(text) && repeats(unescaped(text), layers - 1))
    );
  };
  return (text) => (repeats(text, 3) ? HIDDEN : text);
}

/** Letters and digits alone, in lower case. */
function words(text: string, between = ""): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, between);
}

/** The text with one layer of the escapes of URLs, HTML and JSON taken away, and without tags. */
function unescaped(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&[a-z]+;|<[^<>]*>/gi, " ")
    .replace(/&#(\d+|x[\da-f]+);?|[%\\]{1,4}u([\da-f]{4})|\\{1,4}x([\da-f]{2})/gi, (_, html, four, two) =>
      String.fromCharCode(Number(`0${html || `x${four || two}`}`)),
    )
    .replace(/(%[\da-f]{2})+/gi, (bytes) => {
      try {
        return decodeURIComponent(bytes);
      } catch {
        // They are no UTF-8: the next layer has a character for each.
        return bytes.replaceAll("%", "\\x");
      }
    });
}

/** A secret in hexadecimal digits, and what any text with it inside has in base64, by the bytes before it modulo 3. */
function encoded(secret: string): string[] {
  // What repeats the whole of a long secret repeats its start.
  const bytes = [...new TextEncoder().encode(secret).slice(0, 999)];
  const base64 = [0, 2, 3].map((shared, before) => {
    const text = btoa("0".repeat(before) + String.fromCharCode(...bytes));
    return text.slice(shared, Math.floor((before + bytes.length) / 3) * 4);
  });
  return [...base64, bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")];
}

/** Parsed JSON without the texts that repeat a secret, and without the values of properties with these names. */
export function hideIn(value: unknown, hide: Hide, names: readonly string[], depth = 0): unknown {
  if (Object(value) !== value) return hide(String(value)) === HIDDEN ? HIDDEN : value;
  if (depth > MAX_DEPTH) return HIDDEN;
  const inside = (item: unknown) => hideIn(item, hide, names, depth + 1);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, item]) => [
      isSecretName(name, hide) ? HIDDEN : name,
      names.includes(name) ? HIDDEN : inside(item),
    ]),
  );
}

/** Whether a name repeats a secret. Twice, it repeats no short one: "errors" may be a password, but is a name. */
export function isSecretName(name: string, hide: Hide): boolean {
  return hide(name + name) === HIDDEN;
}

/** The secrets of a request beside its token: in its headers, and in the properties of its JSON body with these names. */
export function secretsOf(
  headers: Readonly<Record<string, string>>,
  body: string | ArrayBuffer | null,
  names: readonly string[],
): string[] {
  const secrets = Object.entries(headers).flatMap(([name, value]) =>
    SECRET_HEADER.test(name) ? [value, ...value.split(/[\s,;=]+/)] : [],
  );
  const collect = (value: unknown, secret: boolean): void => {
    if (Object(value) === value) {
      for (const [name, item] of Object.entries(Object(value))) collect(item, secret || names.includes(name));
    } else if (secret && value !== null && value !== true) secrets.push(String(value));
  };
  try {
    collect(JSON.parse(body instanceof ArrayBuffer ? decode(body) : `${body}`), false);
  } catch {
    // By path a body may be anything.
  }
  return secrets;
}
