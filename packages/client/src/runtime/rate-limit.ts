/**
 * The rate limit of a response. Buddy's samples show the first two, its Go client reads the third; what their
 * values mean exactly is not documented.
 */
export interface RateLimit {
  /** The number of calls allowed. */
  limit: number | undefined;
  /** The number of calls left. */
  remaining: number | undefined;
  /** When calls are allowed again. */
  resetAt: Date | undefined;
}

/** The last moment that a Date can name, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;

/** A rate limit that ends further from now was not meant as Unix seconds, or comes from a wrong clock. */
const YEAR_MS = 365 * 86_400_000;

/** A `Date` has whole seconds and takes time to arrive: less is no difference between two clocks, in milliseconds. */
const MIN_SKEW_MS = 2_000;

/** The three forms of a date in HTTP; the second has a year of two digits, the third no zone. */
const HTTP_DATE =
  /^\s*(\w+, \d\d([ -])\w{3}\2(\d\d){1,2} [\d:]{8} GMT|\w{3} \w{3} [ \d]\d [\d:]{8} \d{4})\s*$/;

/**
 * The rate limit in the headers, if they have any of it. `resetAt` is by the clock of this machine.
 *
 * @param now when they were received, in milliseconds since 1970.
 */
export function readRateLimit(headers: Headers, now: number): RateLimit | undefined {
  const [limit, remaining, reset] = ["Limit", "Remaining", "Reset"].map((name) =>
    readCount(headers.get(`X-Rate-Limit-${name}`)),
  );
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const time = Number(reset) * 1000 + skewOf(headers, now);
  return { limit, remaining, resetAt: Math.abs(time - now) < YEAR_MS ? new Date(time) : undefined };
}

/**
 * The time at which the server wants to be asked again, in milliseconds since 1970 by the clock of this machine, from
 * `Retry-After` (seconds or a date) or else, after a 429, from `X-Rate-Limit-Reset` (Unix seconds). `undefined` where they are
 * absent, malformed or past.
 *
 * @param now when the response was received.
 */
export function readRetryAfter({ headers, status }: Response, now: number): number | undefined {
  const retryAfter = headers.get("Retry-After");
  const seconds = readCount(retryAfter);
  const date = readDate(retryAfter);
  let time = status === 429 ? readRateLimit(headers, now)?.resetAt?.getTime() : undefined;
  if (seconds !== undefined) time = now + seconds * 1000;
  else if (date !== undefined) time = date + skewOf(headers, now);
  return time !== undefined && time >= now ? Math.min(time, MAX_TIME) : undefined;
}

/** How far the clock of this machine is ahead of the server's, in milliseconds. */
function skewOf(headers: Headers, now: number): number {
  const skew = now - (readDate(headers.get("Date")) ?? now);
  return Math.abs(skew) < MIN_SKEW_MS ? 0 : skew;
}

/** A date of HTTP. `Date.parse` takes much more, "-5" for one, and reads a date without a zone as a local one. */
function readDate(text: string | null): number | undefined {
  if (!text || !HTTP_DATE.test(text)) return undefined;
  const date = Date.parse(`${text.replaceAll("-", " ")}${text.includes("GMT") ? "" : " GMT"}`);
  return Number.isNaN(date) ? undefined : date;
}

function readCount(text: string | null): number | undefined {
  return text && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
