import { BuddyUsageError } from "../errors.js";
import { type NeededScopes, type ScopedFunction, scopesOf } from "../scopes/needs.js";
import { Module } from "./program.js";

/** The files of a program; `undefined` for one that is not there. */
export type ReadFile = (path: string) => string | undefined;

/**
 * The least scopes of a program: of this file and of all that it imports by a path.
 *
 * @throws a {@link BuddyUsageError} for what can't be resolved, with its place.
 */
export function scopesOfProgram(file: string, read: ReadFile): NeededScopes {
  const source = read(file);
  if (source === undefined) throw new BuddyUsageError(`There is no file ${file}.`);
  const modules = new Map([[file, new Module(file, source)]]);
  const imports: [Module, Map<string, string>, Module][] = [];
  // A map is walked to its end, with what is added on the way.
  for (const [path, module] of modules) {
    for (const [from, names] of module.imports) {
      if (!from.startsWith(".") || /\.(?:json|css|md)$/.test(from)) continue;
      const found = pathsOf(path, from).find(
        (candidate) => modules.has(candidate) || read(candidate) !== undefined,
      );
      if (found === undefined) throw new BuddyUsageError(`${path} imports ${from}, which is not there.`);
      const imported = modules.get(found) ?? new Module(found, read(found) ?? "");
      modules.set(found, imported);
      imports.push([module, names, imported]);
    }
  }
  const functions = new Set([...modules.values()].flatMap((module) => module.receivers));
  for (const [module, names, imported] of imports) {
    for (const [local, name] of names) {
      if (imported.clients.has(name)) module.clients.add(local);
      if (functions.has(name)) functions.add(local);
    }
  }
  const called = [...modules.values()].flatMap((module): ScopedFunction[] => [
    ...module.operations(functions),
  ]);
  return scopesOf(called);
}

/** Where a module may be that another one imports by a path: TypeScript writes `.js` for `.ts`, or no extension. */
function pathsOf(importer: string, from: string): string[] {
  const parts = importer.split(/[\\/]/).slice(0, -1);
  for (const part of from.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  const path = parts.join("/");
  const ends = ["ts", "tsx", "js", "mjs"].flatMap((end) => [`.${end}`, `/index.${end}`]);
  return [path.replace(/\.([cm]?)js(x?)$/, ".$1ts$2"), path, ...ends.map((end) => path + end)];
}
