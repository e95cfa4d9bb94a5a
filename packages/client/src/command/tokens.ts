/** A word, a mark or a text of a program, at its offset. Spaces and comments are not among them. */
export interface Token {
  text: string;
  offset: number;
}

const SPACE = /(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)+/y;
const TEMPLATE = /[`}](?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;
const REGEXP = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/\w*/y;
const OTHER = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|#?[\p{ID_Continue}$]+|=>|\?\.|[\s\S]/uy;

/** After one of these a slash begins a regular expression, and elsewhere it divides. */
const BEFORE_VALUE = /^(?:[^\w$)\]}"'`]|=>|return|typeof|case|await|of|in)$/;

/** The tokens of TypeScript or JavaScript. A template is its texts, with the tokens of its values between them. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  /** For each template that is open the number of open braces in its value. */
  const open: number[] = [];
  let offset = 0;
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0] ?? "";
  };
  while (offset < source.length) {
    const space = match(SPACE);
    offset += space.length;
    const character = source[offset];
    const isContinued = character === "}" && open.at(-1) === 0;
    const isValue = character === "/" && BEFORE_VALUE.test(tokens.at(-1)?.text ?? ";");
    const text =
      (character === "`" || isContinued ? match(TEMPLATE) : isValue ? match(REGEXP) : "") || match(OTHER);
    if (isContinued) open.pop();
    else if (open.length > 0 && (text === "{" || text === "}"))
      open.push((open.pop() ?? 0) + (text === "{" ? 1 : -1));
    if (/^[`}]/.test(text) && text.endsWith("${")) open.push(0);
    if (text) tokens.push({ text, offset });
    offset += text.length;
  }
  return tokens;
}
