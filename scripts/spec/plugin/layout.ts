import { basename, dirname, join, relative } from "node:path";
import { folderOf, lastWords, pathFileName, singular } from "../layout.ts";
import { type Context, type Fields, fieldsOf, isFields, type Location } from "./context.ts";

const SHARED = "shared";
const MOST_FILES = 40;
const LONGEST_NAME = 60;

/** The folder of what a reference names, by Redocly's name of its type. */
const KINDS: Record<string, string> = {
  Example: "examples",
  Header: "headers",
  Parameter: "parameters",
  PathItem: "paths",
  RequestBody: "request-bodies",
  Response: "responses",
  Schema: "schemas",
  SecurityScheme: "security-schemes",
};

/** A file that something refers to. */
interface Found {
  kind: string;
  /** The resources that its place follows from: the tags of a path, those that refer to a component. */
  resources: Set<string>;
  /** The path that it has, if it is a path file. */
  path: string | undefined;
  /** The first reference to it. */
  place: Location;
}

type RefContext = Context & { type: { name: string }; key: string | number };

/**
 * Holds the layout of the files: `<resource>/<kind>/<name>.yaml`. A path is in the folder of its tag, and its file is named
 * after what the path ends with. A component is in the folder of a resource that refers to it or is in its name, or in
 * `shared/` if several refer to it.
 */
export function layout() {
  const files = new Map<string, Found>();
  let root = "";
  return {
    Root: {
      enter(_root: Fields, { location }: Context) {
        root = location.source.absoluteRef;
      },
      leave(_root: Fields, { location, report }: Context) {
        const folders = new Map<string, number>();
        for (const [file, found] of files) {
          const place = relative(dirname(root), file).replaceAll("\\", "/");
          if (place.startsWith("../")) continue; // refused by source-files.ts
          const right = rightPlace(place, found);
          const message = `${place} is in the wrong place: move it to ${right}. ${reason(found)}`;
          if (place !== right) report({ message, location: found.place.child(["$ref"]) });
          const name = basename(place);
          if (name.length > LONGEST_NAME) {
            const message = `The name ${name} has ${name.length} characters: use ${LONGEST_NAME} at most.`;
            report({ message, location: found.place.child(["$ref"]) });
          }
          folders.set(dirname(place), (folders.get(dirname(place)) ?? 0) + 1);
        }
        for (const [folder, count] of folders) {
          const message = `${folder} has ${count} files: use ${MOST_FILES} at most. Cut the tag in two, or merge what is alike.`;
          if (count > MOST_FILES) report({ message, location });
        }
      },
    },
    ref: {
      enter(
        _node: Fields,
        { location, type, key }: RefContext,
        target: { node?: unknown; location?: Location },
      ) {
        const kind = KINDS[type?.name];
        const file = target.location?.source.absoluteRef;
        if (kind === undefined || file === undefined || [root, location.source.absoluteRef].includes(file))
          return;
        const isPath = kind === "paths";
        const found = files.get(file) ?? {
          kind,
          resources: new Set(isPath ? tagsOf(target.node) : []),
          path: isPath ? String(key) : undefined,
          place: location,
        };
        const user = relative(dirname(root), location.source.absoluteRef).split(/[\\/]/);
        if (!isPath) found.resources.add(user.length > 1 ? (user[0] ?? SHARED) : SHARED);
        files.set(file, found);
      },
    },
  };
}

function tagsOf(item: unknown): string[] {
  const operations = Object.values(fieldsOf(item)).filter(isFields);
  return operations.flatMap(({ tags }) =>
    Array.isArray(tags) ? tags.map((tag) => folderOf(String(tag))) : [],
  );
}

function rightPlace(place: string, { kind, resources, path }: Found): string {
  const [current = ""] = place.split("/");
  const [first = SHARED, ...others] = resources;
  const words = basename(place, ".yaml").replace(/[A-Z]/g, "-$&").toLowerCase();
  const isNamed = `${words}-`.includes(`-${singular(current)}-`);
  const isKept =
    resources.has(current) || (path === undefined && (isNamed || (current === SHARED && others.length > 0)));
  const folder = isKept ? current : others.length > 0 && path === undefined ? SHARED : first;
  return join(folder, kind, rightName(basename(place), folder, path)).replaceAll("\\", "/");
}

function rightName(name: string, folder: string, path: string | undefined): string {
  const stem = name.replace(/\.[a-z]+$/, "");
  if (path === undefined) {
    const words = stem
      .split(/[^A-Za-z0-9]+/)
      .map((word) => word.replace(/^./, (letter) => letter.toUpperCase()));
    return `${words.join("")}.yaml`;
  }
  const isAfterPath = lastWords(path).some((word) => stem === word || stem.endsWith(`-${word}`));
  return `${isAfterPath && /^[a-z0-9-]+$/.test(stem) ? stem : pathFileName(path, folder)}.yaml`;
}

function reason({ kind, resources, path }: Found): string {
  if (path !== undefined)
    return "A path is in the folder of its tag, and named after its end in small letters and hyphens.";
  const users = [...resources].toSorted().join(", ");
  return `What refers to it is in ${users}, and it is one of the ${kind}.`;
}
