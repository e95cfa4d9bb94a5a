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

/** The rate limit in the headers, if they have any of it. */
export function readRateLimit(headers: Headers): RateLimit | undefined {
  const [limit, remaining, reset] = ["Limit", "Remaining", "Reset"].map((name) =>
    readCount(headers.get(`X-Rate-Limit-${name}`)),
  );
  if ((limit ?? remaining ?? reset) === undefined) return undefined;
  const time = Number(reset) * 1000;
  return {
    limit,
    remaining,
    resetAt: Math.abs(time - Date.now()) < YEAR_MS ? new Date(time) : undefined,
  };
}

/**
 * The time at which the server wants to be asked again, in milliseconds since 1970, from `Retry-After` (seconds or an
 * HTTP date) or else, after a 429, from `X-Rate-Limit-Reset` (Unix seconds). `undefined` where they are absent,
 * malformed or past.
 */
export function readRetryAfter({ headers, status }: Response): number | undefined {
  const now = Date.now();
  const retryAfter = headers.get("Retry-After") ?? "";
  const seconds = readCount(retryAfter);
  let time = status === 429 ? Number(readRateLimit(headers)?.resetAt) : undefined;
  if (seconds !== undefined) time = now + seconds * 1000;
  // `Date.parse` takes much more than HTTP dates, "-5" for one.
  else if (/^\s*\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\s*$/.test(retryAfter)) time = Date.parse(retryAfter);
  return time && time > now ? Math.min(time, MAX_TIME) : undefined;
}

function readCount(text: string | null | undefined): number | undefined {
  return text && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
