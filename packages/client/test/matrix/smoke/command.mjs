// Node, Deno and Bun: `command.mjs import.mjs|require.cjs INPUT` prints which runtime this is and how the cases went.
const [module, input] = process.argv.slice(2);
const { Bun, Deno } = globalThis;

const runtime = Deno
  ? `Deno ${Deno.version.deno}`
  : Bun
    ? `Bun ${Bun.version}`
    : `Node ${process.versions.node}`;
const inspect = Deno?.inspect ?? Bun?.inspect ?? (await import("node:util")).inspect;

const { smoke } = await import(`./${module}`);
const results = await smoke({ ...JSON.parse(input), inspect });
console.log(JSON.stringify({ runtime, results }));
