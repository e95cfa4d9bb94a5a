/** How a pattern is compiled. */
export type RegularExpressionFlags = "u" | "";

/**
 * The flags with which a pattern is a regular expression, `undefined` for any other text. JSON Schema reads patterns with `u`.
 * Many are written for engines without it, which accept a needless `\`; there `\p` and `\u{` would mean something else.
 */
export function regularExpressionFlags(pattern: string): RegularExpressionFlags | undefined {
  const isWithoutUnicode = !/\\p|\\P|\\u\{/.test(pattern);
  return compiles(pattern, "u") ? "u" : isWithoutUnicode && compiles(pattern, "") ? "" : undefined;
}

/** Whether a pattern is one and fits a text. */
export function matches(pattern: string, text: string): boolean {
  const flags = regularExpressionFlags(pattern);
  return flags !== undefined && new RegExp(pattern, flags).test(text);
}

function compiles(pattern: string, flags: RegularExpressionFlags): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
