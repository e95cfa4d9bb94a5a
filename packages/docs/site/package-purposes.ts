/** The pages by purpose. An export is on the page of its source, or of its entry; the first page has the others. */
export const PURPOSES = [
  {
    file: "index",
    name: "Make a client",
    sources: /^(client|base-client)\.ts$|^runtime\/(operation|http-client)/,
  },
  { file: "operations", name: "Operations", sources: /^generated\/operations/ },
  { file: "updates", name: "Updates", sources: /^(generated\/)?updates/ },
  { file: "results", name: "Results", sources: /^(results|paging)|rate-limit/ },
  { file: "scopes", name: "Scopes", sources: /^(scopes|tasks\/preflight)/ },
  { file: "dry-run", name: "Dry run", sources: /^dry-run/ },
  { file: "tools", name: "Tools for agents", sources: /^tools/ },
  { file: "tasks", name: "Whole tasks", sources: /^tasks/ },
  { file: "errors", name: "Errors", sources: /^(response-)?errors/ },
  { file: "options", name: "Options", sources: /^(options|hooks)/ },
  { file: "testing", name: "Testing", sources: /^testing/ },
  { file: "validate", name: "Validation", sources: /^(validate|drift|generated\/validate)/ },
] as const;

/** What is said at the top of each. */
export const SUMMARIES: Record<string, string> = {
  index: "A client with every operation, or one on which operations are called alone.",
  operations: "Each operation is a function that takes a client, and a method of the client.",
  updates: "Functions that make the request of an update from its view.",
  results: "What a call returns, and other ways to read it.",
  scopes: "What operations need of a token.",
  "dry-run": "What shows writes instead of sending them.",
  tools: "What agents call operations with.",
  tasks: "What takes more than one call.",
  errors: "What a call throws.",
  options: "What a client and a single call can be given.",
  testing: "What helps to test code that calls the client.",
  validate: "What checks that data has the shape that the API declares.",
};
