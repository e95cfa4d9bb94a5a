import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "@buddy-openapi/process/repository-copy";
import { output, ROOT } from "@buddy-openapi/process/run";

/** The build of both packages: it copies what is in `src`, as a compiler would write it. */
const BUILD = `
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
const version = /version: (.*)/.exec(readFileSync("spec/openapi.yaml", "utf8"))[1];
for (const name of ["types", "client"]) {
  mkdirSync(\`packages/\${name}/dist\`, { recursive: true });
  cpSync(\`packages/\${name}/src/index.ts\`, \`packages/\${name}/dist/index.js\`);
  writeFileSync(\`packages/\${name}/dist/index.d.ts\`, "export declare function createBuddyClient(options: object): object;");
  writeFileSync(\`packages/\${name}/dist/index.d.ts.map\`, '{ "version": 3, "sources": ["../src/index.ts"] }');
}
writeFileSync("packages/types/dist/openapi.json", JSON.stringify({ info: { version } }));
`;

const CLIENT = `
export function createBuddyClient({ baseUrl, fetch }) {
  const getIntegration = async ({ workspace, hash_id }) =>
    (await fetch(\`\${baseUrl}/workspaces/\${workspace}/integrations/\${hash_id}\`)).json();
  return { getIntegration };
}
`;

/**
 * A repository of the same shape as this one, whose packages hold next to nothing, so that a release of it takes seconds.
 * Its packing hook, its changesets and the guard of its packages are those of this repository.
 */
export class Miniature implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "buddy-openapi-miniature-"));

  static async create(version: string): Promise<Miniature> {
    const miniature = new Miniature(version);
    await output("pnpm", ["install", "--lockfile-only"], { cwd: miniature.root, env });
    miniature.#commit();
    return miniature;
  }

  private constructor(version: string) {
    this.write("package.json", {
      private: true,
      type: "module",
      scripts: { build: "node build.mjs", check: "node --eval 0" },
    });
    this.write("pnpm-workspace.yaml", "packages: [packages/*]\n");
    this.write(".gitignore", "node_modules/\ndist/\n");
    this.write("build.mjs", BUILD);
    for (const file of [".pnpmfile.mjs", ".changeset/config.json", "LICENSE"]) this.#copy(file);
    this.write("spec/openapi.yaml", `openapi: 3.1.0\ninfo:\n  title: Miniature\n  version: ${version}\n`);
    this.#writePackage("types", version, "export {};\n");
    this.#writePackage("client", version, CLIENT);
  }

  #commit(): void {
    this.git("init", "--quiet", "--initial-branch=main");
    this.git("add", "--all");
    const author = [
      "-c",
      "user.name=Test",
      "-c",
      "user.email=test@example.com",
      "-c",
      "commit.gpgSign=false",
    ];
    this.git(...author, "commit", "--quiet", "--message", "Start");
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.root, env, encoding: "utf8" });
  }

  write(file: string, content: string | object): void {
    writeInto(this.root, file, content);
  }

  #writePackage(name: "types" | "client", version: string, source: string): void {
    const folder = `packages/${name}`;
    const real = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    const exports: Record<string, unknown> = {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    };
    if (name === "types") exports["./openapi.json"] = "./dist/openapi.json";
    this.write(`${folder}/package.json`, {
      name: real.name,
      version,
      license: real.license,
      type: "module",
      exports,
      files: real.files,
      scripts: { build: "node ../../build.mjs", prepublishOnly: real.scripts.prepublishOnly },
      ...(name === "client" ? { dependencies: { "@buddy-openapi/types": "workspace:*" } } : {}),
    });
    this.write(`${folder}/src/index.ts`, source);
    this.write(`${folder}/README.md`, `# ${real.name}\n`);
    this.write(
      `${folder}/CHANGELOG.md`,
      `# ${real.name}\n\n## ${version}\n\n### Minor Changes\n\n- Added cats to ${name}.\n\n## 0.0.1\n\n- Started.\n`,
    );
  }

  #copy(file: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(this.root, file));
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}

export function writeInto(root: string, file: string, content: string | object): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  const text = typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`;
  writeFileSync(join(root, file), text);
}

/** Makes the installed Changesets known to a repository, which names its changelog writer in `.changeset/config.json`. */
export function linkChangesets(root: string): void {
  mkdirSync(join(root, "node_modules/@changesets"), { recursive: true });
  symlinkSync(
    join(ROOT, "node_modules/@changesets/cli"),
    join(root, "node_modules/@changesets/cli"),
    "junction",
  );
}
