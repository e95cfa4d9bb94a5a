import { copyFile, mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { main, output, ROOT } from "@buddy-openapi/process/run";
import { replaceFolder } from "./replace-folder.ts";

/** Builds the package in the working directory to its `dist`. */
await main(async () => {
  const folder = process.cwd();
  const { name, exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  // Beside `dist`, as source maps have relative paths.
  const built = await mkdtemp(join(folder, "dist-"));
  await output("tsc", ["--project", join(folder, "tsconfig.build.json"), "--outDir", built]);
  for (const document of ["openapi.json", "openapi.yaml"]) {
    if (`./${document}` in exports) await copyFile(join(ROOT, "spec/dist", document), join(built, document));
  }
  await replaceFolder(built, join(folder, "dist"));
  console.log(`${name}: built`);
});
