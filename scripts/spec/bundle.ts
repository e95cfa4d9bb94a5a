import { generatedFiles, PACKAGES } from "@buddy-openapi/generator/generated-files";
import { loadRules, printRefusal, readSpec, SOURCE } from "./read-spec.ts";
import { writeBundle } from "./write-bundle.ts";

/** Lints and bundles the split spec, and generates from it. A bad spec leaves the last good bundle as it is. */
try {
  const spec = await readSpec(await loadRules(), SOURCE);
  const generated = await Promise.all(
    PACKAGES.map(async (name) => [name, await generatedFiles(spec.document, name)] as const),
  );
  for (const [name, size] of await writeBundle(spec, new Map(generated))) {
    console.log(`spec/dist/${name}: ${(size / 1000).toFixed(1)} kB`);
  }
} catch (error) {
  printRefusal(error);
  process.exitCode = 1;
}
