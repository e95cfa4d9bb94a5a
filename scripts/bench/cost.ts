import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { output } from "@buddy-openapi/process/run";
import { build, type Plugin } from "esbuild";

/** A consumer in `consumers/`. Each makes the same call in another way. */
export const CONSUMERS = ["one-operation", "bound-client", "openapi-fetch"] as const;
export type Consumer = (typeof CONSUMERS)[number];

export const fileOf = (consumer: Consumer | "validator") =>
  join(import.meta.dirname, "consumers", `${consumer}.ts`);

/** A consumer with all that it needs at run time, bundled and minified. */
export async function bundle(file: string, plugins: Plugin[] = []): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    plugins,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The size of a consumer with all that it needs at run time, bundled and minified, in bytes. */
export async function bundleSize(file: string): Promise<{ minified: number; gzip: number; brotli: number }> {
  const code = await bundle(file);
  return {
    minified: code.byteLength,
    gzip: gzipSync(code, { level: 9 }).byteLength,
    brotli: brotliCompressSync(code).byteLength,
  };
}

/** How many types the compiler instantiates to check a consumer. The count is the same on every machine. */
export async function instantiations(file: string): Promise<number> {
  const options = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
  ];
  const platform = ["--ignoreConfig", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
  const printed = await output("tsc", [...options, ...platform, "--extendedDiagnostics", file]);
  const [, count] = /^Instantiations:\s+(\d+)/m.exec(printed) ?? [];
  if (count === undefined) throw new Error(`tsc printed no instantiations:\n${printed}`);
  return Number(count);
}
