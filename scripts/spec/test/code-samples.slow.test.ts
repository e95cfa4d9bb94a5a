import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { addSamples } from "../samples/code-samples.ts";
import { BASES, bodies, documentWith, expected, HOSTILE } from "./hostile-samples.ts";

/** Runs shell scripts with a `curl` that prints its words. */
function curlWords(sources: string[]): string[][] {
  const script = ['curl() { printf \'%s\\0\' "$#" "$@"; }', ...sources].join("\n");
  const env = { ...process.env, BUDDY_TOKEN: "secret" };
  const words = execFileSync("bash", ["-c", script], { encoding: "utf8", env }).split("\0").slice(0, -1);
  return sources.map(() => words.splice(0, Number(words.shift())));
}

test.each(HOSTILE)("curl sends the text %j as it is", (text) => {
  const samples = addSamples(documentWith(text));
  const all = samples.filter(({ language }) => language === "curl");
  for (const [index, words] of curlWords(all.map(({ source }) => source)).entries()) {
    const { server = "", example = "" } = all[index] ?? {};
    const { method, url, headers, body } = expected(text, BASES[server] ?? "", bodies(text)[example]);
    const [first, ...options] = words;
    expect(first).toBe(url);
    expect(options.slice(0, 2)).toEqual(["-X", method]);
    expect(options.slice(2, -2).filter((word) => word !== "-H")).toEqual([
      `Authorization: ${headers["authorization"]}`,
      `X-Note: ${text.replace(/[^ -~]/g, "")}`,
      "Content-Type: application/json",
    ]);
    expect(options.at(-2)).toBe("-d");
    expect(options.at(-1)).not.toMatch(/^@/);
    expect(JSON.parse(options.at(-1) ?? "")).toEqual(body);
  }
});
