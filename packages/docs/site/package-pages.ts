import { mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { Failure, ROOT } from "@buddy-openapi/process/run";
import {
  Application,
  Converter,
  DeclarationReflection,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type TypeDocOptions,
} from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

/** What is exported from where, by the address of its page. */
const ENTRIES: Record<string, { name: string; folder: string; entry: string; summary: string }> = {
  "api/client.md": {
    name: "@buddy-openapi/client",
    folder: "packages/client",
    entry: "src/index.ts",
    summary: "Everything that the client exports, made from its source.",
  },
  "api/types.md": {
    name: "@buddy-openapi/types",
    folder: "packages/types",
    entry: "src/generated/index.ts",
    summary:
      "Every type, made from the source, which is made from the spec. `paths`, `components` and `operations` gather the same types by path, kind and operation, as openapi-typescript does.",
  },
  "api/enums.md": {
    name: "@buddy-openapi/types/enums",
    folder: "packages/types",
    entry: "src/generated/enums.ts",
    summary:
      "The known values of each enum and a guard for them, made from the source, which is made from the spec.",
  },
};

/** What of the types package holds other exports once more. */
const GATHERED = ["paths", "components", "operations"];

/** An example. That of a type is a value, which TypeDoc takes for code, and leaves the stars of its comment in. */
const EXAMPLE = /^(?:\*\*Example\*\*|#+ Example)\n\n```ts\n(.+?)\n```$/gms;

// A table of HTML can hold what a description may: lists, tables and code.
const members = "htmlTable";

const OPTIONS: TypeDocOptions & Partial<PluginOptions> = {
  plugin: [import.meta.resolve("typedoc-plugin-markdown")],
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  groupOrder: ["Functions", "Variables", "Classes", "Interfaces", "*"],
  logLevel: "Warn",
  readme: "none",
  // The bases of exported types are told where they are used.
  validation: { invalidLink: true, notExported: false },
  classPropertiesFormat: members,
  expandObjects: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: true,
  hidePageHeader: true,
  interfacePropertiesFormat: members,
  outputFileStrategy: "modules",
  parametersFormat: "table",
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideModifiers: true,
    hideOverrides: true,
  },
  typeAliasPropertiesFormat: members,
  typeDeclarationFormat: members,
  useCodeBlocks: true,
  useHTMLAnchors: true,
};

/**
 * The reference of the packages as Markdown, by the address of the page.
 *
 * @throws {Failure} when TypeDoc warns, such as of a link in a comment that leads nowhere.
 */
export async function packagePages(work: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const [address, { name, folder, entry, summary }] of Object.entries(ENTRIES)) {
    const out = await mkdtemp(join(work, "typedoc-"));
    const app = await Application.bootstrapWithPlugins({
      ...OPTIONS,
      name,
      out,
      entryPoints: [join(ROOT, folder, entry)],
      tsconfig: join(ROOT, folder, "tsconfig.build.json"),
    });
    app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
      for (const reflection of declarations(project)) {
        if (saidElsewhere(reflection)) project.removeReflection(reflection);
      }
    });
    const project = await app.convert();
    if (!project || app.logger.hasErrors() || app.logger.hasWarnings()) {
      throw new Failure(`TypeDoc found something wrong in ${folder}; it stands above.`);
    }
    declarations(project).forEach(withoutRelatives);
    await app.generateOutputs(project);
    const markdown = await readFile(join(out, "README.md"), "utf8");
    const withSummary = markdown.replace(`# ${name}\n`, `# ${name}\n\n${summary}\n`);
    pages.set(address, withSummary.replace(EXAMPLE, withExampleValue));
    await rm(out, { recursive: true });
  }
  return pages;
}

function withExampleValue(example: string, text: string): string {
  // Code begins with what it imports.
  if (text.startsWith("import ")) return example;
  const value = text.replace(/^ +\* ?/gm, "");
  return value.includes("\n") ? `Example:\n\n\`\`\`json\n${value}\n\`\`\`` : `Example: \`${value}\``;
}

function declarations(project: ProjectReflection): DeclarationReflection[] {
  return project
    .getReflectionsByKind(ReflectionKind.All)
    .filter((reflection) => reflection instanceof DeclarationReflection);
}

/** What a reader finds under another name, and constructors: nobody but the packages makes what they export. */
function saidElsewhere(reflection: DeclarationReflection): boolean {
  return (
    reflection.kindOf(ReflectionKind.Constructor) ||
    reflection.inheritedFrom?.reflection !== undefined ||
    (reflection.parent?.isProject() === true && GATHERED.includes(reflection.name))
  );
}

/** A member needs no note on which base it comes from, nor a reader a base that has no section here. */
function withoutRelatives(reflection: DeclarationReflection): void {
  for (const one of [reflection, ...reflection.getAllSignatures()]) {
    delete one.inheritedFrom;
    delete one.overwrites;
  }
  const { extendedTypes = [] } = reflection;
  if (!extendedTypes.some((type) => type instanceof ReferenceType && type.reflection)) {
    delete reflection.typeHierarchy;
  }
}
