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
  if (limit === undefined && remaining === undefined && reset === undefined) return undefined;
  return {
    limit,
    remaining,
    resetAt: isPlausible(reset) ? new Date(reset * 1000) : undefined,
  };
}

/**
 * The time at which the server wants to be asked again, in milliseconds since 1970, from `Retry-After` (seconds or an
 * HTTP date) or else, after a 429, from `X-Rate-Limit-Reset` (Unix seconds). `undefined` where they are absent,
 * malformed or past.
 */
export function readRetryAfter({ headers, status }: Response): number | undefined {
  const now = Date.now();
  const retryAfter = headers.get("Retry-After")?.trim();
  const seconds = readCount(retryAfter);
  const reset = status === 429 ? readCount(headers.get("X-Rate-Limit-Reset")) : undefined;
  let time = Number.NaN;
  if (seconds !== undefined) time = now + seconds * 1000;
  // `Date.parse` takes much more than HTTP dates, "-5" for one.
  else if (retryAfter && /^\w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT$/.test(retryAfter))
    time = Date.parse(retryAfter);
  else if (isPlausible(reset)) time = reset * 1000;
  return time > now ? Math.min(time, MAX_TIME) : undefined;
}

function isPlausible(seconds: number | undefined): seconds is number {
  return Math.abs(Number(seconds) * 1000 - Date.now()) < YEAR_MS;
}

function readCount(text: string | null | undefined): number | undefined {
  return text && /^\s*\d+\s*$/.test(text) ? Number(text) : undefined;
}
