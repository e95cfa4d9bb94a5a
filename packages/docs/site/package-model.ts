import { existsSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import {
  Application,
  type Comment,
  type CommentDisplayPart,
  DeclarationReflection,
  ReflectionKind,
  type SignatureReflection,
  type SomeType,
} from "typedoc";

/** An export of the client package. */
export interface Export {
  reflection: DeclarationReflection;
  /** The entry of the package that exports it, such as `@buddy-openapi/client/testing`. */
  entry: string;
  /** Its source, relative to `src/` of the package. */
  source: string;
  line: number;
}

const CLIENT = join(ROOT, "packages/client");

/**
 * What the entries of the client package export, read from its source by TypeDoc.
 *
 * @throws {Failure} when TypeDoc warns, such as of a link in a comment that leads nowhere.
 */
export async function readExports(): Promise<Export[]> {
  const { name, exports } = JSON.parse(readFileSync(join(CLIENT, "package.json"), "utf8"));
  const entries = Object.keys(exports).flatMap((path) => {
    const file = join(CLIENT, "src", path === "." ? "index.ts" : `${path}.ts`);
    return existsSync(file) ? [{ entry: join(name, path).replaceAll("\\", "/"), file }] : [];
  });
  const app = await Application.bootstrap({
    entryPoints: entries.map(({ file }) => file),
    tsconfig: join(CLIENT, "tsconfig.build.json"),
    excludeExternals: true,
    excludeInternal: true,
    logLevel: "Warn",
    // A clone may have no remote, or another one. The pages make their own links to sources.
    disableGit: true,
    gitRevision: "main",
    sourceLinkTemplate: "{path}",
    readme: "none",
    // The build of the package has checked its types.
    skipErrorChecking: true,
    // The bases of exported types are shown where they are used.
    validation: { invalidLink: true, notExported: false },
  });
  const project = await app.convert();
  if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Failure("TypeDoc found something wrong in packages/client. See the output above.");
  }
  // TypeDoc leaves out the modules where there is only one.
  const modules = entries.length > 1 ? (project.children ?? []) : [project];
  // They come in the order of their names.
  const entryOf = ({ name: module }: { name: string }) =>
    entries.find(({ file }) => basename(file, ".ts") === module)?.entry ?? name;
  return modules.flatMap((module) =>
    (module.children ?? [])
      .filter((child) => child instanceof DeclarationReflection)
      .map((reflection) => {
        const [{ fullFileName = "", line = 1 } = {}] = reflection.sources ?? [];
        const source = relative(join(CLIENT, "src"), fullFileName).replaceAll("\\", "/");
        return { reflection, entry: entryOf(module), source, line };
      })
      // What the types package exports has pages of its own.
      .filter(({ source }) => !source.startsWith("..")),
  );
}

/** The signatures of a function, or of what holds one. */
export function signaturesOf(reflection: DeclarationReflection): SignatureReflection[] {
  return reflection.signatures ?? [];
}

/**
 * The properties and methods of a class, an interface or an object type, the required ones first. An alias has those of the
 * objects that it is made of; a property that several of them have is that with a comment.
 */
export function propertiesOf(reflection: DeclarationReflection): DeclarationReflection[] {
  const own = reflection.children ?? objectsIn(reflection.type);
  const byName = Map.groupBy(
    own.filter((child) => !child.kindOf(ReflectionKind.Constructor) && !child.name.startsWith("[")),
    ({ name }) => name,
  );
  const shown = [...byName.values()].flatMap((same) => same.find(hasText) ?? same[0] ?? []);
  const optional = (child: DeclarationReflection) => Number(child.flags.isOptional);
  return shown.toSorted((one, other) => optional(one) - optional(other));
}

function hasText({ comment, signatures = [] }: DeclarationReflection): boolean {
  return [comment, ...signatures.map((one) => one.comment)].some((one) => one?.summary.length);
}

/** The properties of the objects in a type: of the parts of a union and an intersection, too. */
function objectsIn(type: SomeType | undefined): DeclarationReflection[] {
  if (type?.type === "reflection") return type.declaration.children ?? [];
  return type?.type === "union" || type?.type === "intersection" ? type.types.flatMap(objectsIn) : [];
}

/** A comment as Markdown. `link` makes the reference of an export. */
export function commentText(
  parts: readonly CommentDisplayPart[] = [],
  link: (name: string) => string,
): string {
  return parts.map((part) => (part.kind === "inline-tag" ? link(part.text) : part.text)).join("");
}

/** The blocks of a comment, such as its examples. */
export function blocksOf(comment: Comment | undefined, tag: `@${string}`) {
  return (comment?.blockTags ?? []).filter((block) => block.tag === tag);
}
