import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { record } from "@buddy-openapi/openapi/json";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import { parse } from "yaml";
import { folderOf, pathFileName } from "../layout.ts";
import type { Order } from "./order.ts";

/** The files of spec/ as they are, with what is planned on top of them. */
export class Sources {
  /** The new text of the files that change, relative to the repository. */
  readonly changed = new Map<string, string>();

  has(file: string): boolean {
    return this.changed.has(file) || existsSync(join(ROOT, file));
  }

  read(file: string): string {
    return this.changed.get(file) ?? readFileSync(join(ROOT, file), "utf8");
  }

  /** What a YAML file has. The linter checks its structure, not this script. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever a YAML file has.
  parse(file: string): any {
    return parse(this.read(file));
  }

  write(file: string, text: string): void {
    if (this.has(file) && this.read(file) === text) return;
    this.changed.set(file, text);
  }

  files(glob: string): string[] {
    return globSync(glob, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
  }
}

/**
 * The file of the path, which is there or is to be made.
 *
 * @throws {Failure} where another path has that file
 */
export function pathFile(sources: Sources, path: string, tag: string): string {
  const paths: Record<string, { $ref: string }> = sources.parse("spec/openapi.yaml").paths ?? {};
  const folder = folderOf(tag);
  const $ref = paths[path]?.$ref ?? `${folder}/paths/${pathFileName(path, folder)}.yaml`;
  const other = Object.keys(paths).find((other) => other !== path && paths[other]?.$ref === $ref);
  if (other !== undefined) throw new Failure(`spec/${$ref} belongs to ${other}: rename it first.`);
  return `spec/${$ref}`;
}

/**
 * Compares the order with the operations that are there.
 *
 * @throws {Failure} where another operation has its name or its route
 */
export function refuseConflicts(sources: Sources, { method, path, operationId }: Order): void {
  const shape = (template: string) => template.replaceAll(/\{\w+\}/g, "{}");
  const paths: Record<string, { $ref: string }> = sources.parse("spec/openapi.yaml").paths ?? {};
  for (const [other, { $ref }] of Object.entries(paths)) {
    const file = `spec/${$ref}`;
    if (other !== path && shape(other) === shape(path)) {
      throw new Failure(`The path is there already, as ${other}: ${file}`);
    }
    for (const [key, value] of Object.entries(sources.has(file) ? sources.parse(file) : {})) {
      const { operationId: found } = record(value);
      const isSameRoute = other === path && key === method.toLowerCase();
      if (isSameRoute && found !== operationId) {
        throw new Failure(`${method} ${path} is there already, as ${found}: ${file}`);
      }
      if (!isSameRoute && found === operationId) {
        throw new Failure(`${operationId} is there already, as ${key.toUpperCase()} ${other}: ${file}`);
      }
    }
  }
}
