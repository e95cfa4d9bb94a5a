/** Words of a question that say nothing about what is looked for. */
export const STOP_WORDS = new Set(
  (
    "a an and api are at be by can code do doe don for from has have how i if in into is it its me my need not of on or our should so that the their " +
    "there these this to use using want was we what when where which who why will with without you your"
  ).split(" "),
);

/** Words that mean the same to a reader. Each is found by the others. */
const GROUPS = [
  "create add new make",
  "list all every",
  "get read fetch show retrieve",
  "update change edit modify rename patch",
  "delete remove destroy",
  "rotate renew replace expire",
  "all everything whole",
  "page paging pagination paginate per_page iterate iterator loop",
  "authenticate authentication auth authorization login bearer token credential oauth",
  "test testing mock fake stub unit",
  "upgrade migrate breaking major changelog version release semver",
  "rate limit throttle 429 quota",
  "retry repeat backoff",
  "timeout deadline",
  "id identifier hash_id",
  "secret password key credential",
  "restrict permission access allow permit",
  "premise self hosted installation own",
  "error exception failure throw catch",
  "error status denied forbidden unauthorized",
  "scope permission",
  "enum value known unknown",
  "null nullable absent undefined missing optional empty",
  "run execute execution trigger start build",
  "wait poll finish",
  "install setup npm",
  "region eu us asia country",
  "user account whoami me",
  "validate zod ajv schema",
  "extend contribute",
  "github git_hub",
  "gitlab git_lab",
  "aws amazon",
  "gcp google",
  "browser deno bun node runtime worker",
  "cancel abort stop terminate",
  "log hook trace",
  "logging logger debug hook",
  "spec openapi document schema swagger",
];

export const SYNONYMS: ReadonlyMap<string, readonly string[]> = GROUPS.reduce((map, group) => {
  const words = group.split(" ");
  for (const word of words) {
    map.set(word, [...(map.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return map;
}, new Map<string, string[]>());

/** What the search shows before somebody types, and when nothing is found. */
export const SUGGESTIONS = [
  { title: "Authenticate", url: "guide/authenticate.html" },
  { title: "Create an integration", url: "guide/create-integration.html" },
  { title: "Find an ID", url: "guide/find-ids.html" },
  { title: "Test your code", url: "guide/testing.html" },
  { title: "When it is rate-limited", url: "guide/retries.html#when-it-is-rate-limited" },
  { title: "All operations", url: "reference/index.html" },
] as const;
