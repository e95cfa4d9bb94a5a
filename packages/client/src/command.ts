#!/usr/bin/env node
import { scopesOfProgram } from "./command/scopes.js";
import { isBuddyError } from "./errors.js";

/** What this uses of Node, whose types are not part of this package's platform. */
interface Process {
  argv: readonly string[];
  exitCode?: number;
  getBuiltinModule(name: "node:fs"): { readFileSync(path: string, encoding: "utf8"): string };
}
const { process } = globalThis as unknown as { process: Process };
const [, , command, ...files] = process.argv;

function read(path: string): string | undefined {
  try {
    return process.getBuiltinModule("node:fs").readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

try {
  if (command !== "scopes" || files.length === 0)
    throw "Usage: npx @buddy-openapi/client scopes src/deploy.ts";
  const all = files.map((file) => scopesOfProgram(file, read));
  const list = (name: "scopes" | "formerScopes" | "inferred") => [
    ...new Set(all.flatMap((one) => one[name])),
  ];
  const inferred = list("inferred");
  if (list("scopes").length === 0) console.error("It calls no operation that needs a scope.");
  for (const scope of list("scopes").sort())
    console.log(inferred.includes(scope) ? `${scope} (inferred)` : scope);
} catch (error) {
  if (typeof error !== "string" && !isBuddyError(error)) throw error;
  console.error(typeof error === "string" ? error : error.message);
  process.exitCode = 1;
}
