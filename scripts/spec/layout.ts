import { slug } from "github-slugger";

/** The folder of a resource in spec/, which is named as the folder of its tag in the docs: `Unit tests` → `unit-tests`. */
export function folderOf(tag: string): string {
  return slug(tag);
}

/**
 * The names that a path file may end with: the last word of the path, and that word for one thing where the path goes on with
 * a parameter: `/projects` → `projects`, `/projects/{project_name}` → `projects` or `project`.
 */
export function lastWords(path: string): string[] {
  const words = path.split("/").filter((part) => part !== "" && !part.includes("{"));
  const word = slug(words.at(-1) ?? "root").replace(/[_.]/g, "-");
  return path.includes("}", path.lastIndexOf("/")) ? [singular(word), word] : [word];
}

/** The name of the file of a new path: what it is of, and its last word, such as `action-execution-logs`. */
export function pathFileName(path: string, folder: string): string {
  const [name = "", plural = name] = lastWords(path);
  const [owner] = /[^/]+(?=\/\{[^/]+\}\/[^/]+(\/\{[^/]+\})?$)/.exec(path) ?? [];
  const of = owner === undefined ? "" : singular(slug(owner).replace(/[_.]/g, "-"));
  const isClear = of === "" || plural === folder || plural.includes(of.split("-").at(-1) ?? "");
  return isClear ? name : `${of}-${name}`;
}

/** A noun for one thing: `identities` → `identity`. */
export function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /(x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.replace(/(?<!s)s$/, "");
}
