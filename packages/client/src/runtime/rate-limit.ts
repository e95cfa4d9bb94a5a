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

/** The three forms of a date in HTTP. `Date.parse` takes much more, "-5" for one. */
const HTTP_DATE = /^\w+,? [\w -]+ [\d:]{8} (GMT|\d{4})$/;

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
  const time = localTime(Number(reset) * 1000, headers, now);
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
  let time = status === 429 ? Number(readRateLimit(headers, now)?.resetAt) : undefined;
  if (date) time = localTime(date, headers, now);
  if (seconds !== undefined) time = now + seconds * 1000;
  return time !== undefined && time >= now ? Math.min(time, MAX_TIME) : undefined;
}

/** A time of the server's by the clock of this machine, which may be ahead or behind. */
function localTime(time: number, headers: Headers, now: number): number {
  const ahead = now - (readDate(headers.get("Date")) || now);
  return Math.abs(ahead) < MIN_SKEW_MS ? time : time + ahead;
}

/** `NaN` where it is no date. The third form has no zone, and would be read as local time. */
function readDate(text: string | null): number {
  return text && HTTP_DATE.test(text) ? Date.parse(text.endsWith("T") ? text : `${text} GMT`) : Number.NaN;
}

function readCount(text: string | null): number | undefined {
  return text && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
