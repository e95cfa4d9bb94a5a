import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure, main } from "@buddy-openapi/process/run";
import { packSteps, RELEASE_FOLDER, readPacked } from "./pack.ts";
import {
  configuredRegistry,
  distTag,
  distTagRefusal,
  publishTarball,
  readPublished,
  withSlash,
} from "./registry.ts";
import {
  type Package,
  type Repository,
  readRepository,
  remoteTag,
  repositoryRefusals,
} from "./repository.ts";
import { smokeTest } from "./smoke.ts";
import { runSteps, type Step } from "./steps.ts";
import { areTagged, pushTags } from "./tags.ts";

/** The parts of a release that the release workflow runs in jobs of their own. */
const PHASES = ["pack", "publish", "smoke"] as const;
type Phase = (typeof PHASES)[number];

const USAGE = `pnpm release                 releases the version of this commit: packs, publishes, tags, and tries it
pnpm release pack            only builds it, and writes tarballs, SBOMs and notes to ${RELEASE_FOLDER}
pnpm release publish         only publishes and tags what is packed there
pnpm release smoke           only installs the published version into a fresh project, and runs it

  --registry <url>           another registry than the configured one
  --provenance               publishes with provenance, which only a supported CI service can give
  --without-check            leaves out pnpm check; for rehearsals, with --registry on loopback only`;

interface Options {
  registry: string;
  provenance: boolean;
  withCheck: boolean;
}

await main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      registry: { type: "string" },
      provenance: { type: "boolean", default: false },
      "without-check": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const phases = positionals.length > 0 ? PHASES.filter((phase) => positionals.includes(phase)) : PHASES;
  if (positionals.length > phases.length) throw new Failure(`${positionals.join(" ")} is unknown.\n${USAGE}`);

  const root = process.cwd();
  const registry = withSlash(values.registry ?? (await configuredRegistry(root)));
  const withCheck = !values["without-check"];
  if (!withCheck && !["127.0.0.1", "localhost", "[::1]"].includes(new URL(registry).hostname)) {
    throw new Failure(
      `--without-check is for registries on loopback, not for ${registry}\nFix it: pnpm release`,
    );
  }
  await release(root, phases, { registry, provenance: values.provenance, withCheck });
});

/** Runs what of these phases is not done yet. */
async function release(root: string, phases: readonly Phase[], options: Options): Promise<void> {
  const repository = await readRepository(root);
  const { version, packages } = repository;
  const published = await Promise.all(
    packages.map(async (released) => ({
      released,
      ...(await readPublished(options.registry, released.name)),
    })),
  );
  const isReleased = published.every(({ versions }) => versions.has(version)) && areTagged(repository);
  const isStarted = published.some(({ versions }) => versions.has(version));
  const mayBeBehind = isStarted || !phases.includes("pack");
  const refusals = [
    ...(await repositoryRefusals(repository, { isReleased, mayBeBehind })),
    ...published.flatMap(({ released, ...there }) => distTagRefusal(released, there) ?? []),
  ];
  if (refusals.length > 0) throw new Failure(refusals.join("\n\n"));
  if (isReleased) {
    const [first] = packages;
    console.log(`${version} is released already, from ${first && remoteTag(repository, first)}.`);
  }
  const steps: Step[] = [];
  if (phases.includes("pack") && !isReleased) steps.push(...packSteps(repository, options.withCheck));
  if (phases.includes("publish") && !isReleased) steps.push(...publishSteps(repository, options));
  if (phases.includes("smoke")) {
    steps.push({
      name: "try the published version in a fresh project",
      run: () => smokeTest(packages, options.registry),
    });
  }
  await runSteps(steps);
  if (phases.includes("publish"))
    console.log(`${version} is on ${options.registry}, tagged ${distTag(version)}.`);
}

/** Steps that publish what is packed, and tag the commit that it was built from. */
function publishSteps(repository: Repository, { registry, provenance }: Options): Step[] {
  const { root, packages, version } = repository;
  const publish = packages.map(
    (released): Step => ({
      name: `publish ${released.name}`,
      run: async () => {
        const { tarballs } = await readPacked(repository);
        const packed = tarballs.find(({ name }) => name === released.name);
        if (!packed)
          throw new Failure(`${RELEASE_FOLDER} has no ${released.name}.\nFix it: pnpm release pack`);
        const there = (await readPublished(registry, released.name)).versions.get(version);
        if (there === packed.integrity) return "already done";
        if (there !== undefined) throw new Failure(otherTarball(released, registry));
        const path = join(root, RELEASE_FOLDER, packed.file);
        await publishTarball(root, path, version, { registry, withProvenance: provenance });
        return "done";
      },
    }),
  );
  return [
    ...publish,
    {
      name: `compare the dist-tag ${distTag(version)}`,
      run: async () => {
        for (const { name } of packages) {
          const tag = distTag(version);
          const { tags } = await readPublished(registry, name);
          if (tags.get(tag) === version) continue;
          throw new Failure(
            `The dist-tag ${tag} of ${name} is ${tags.get(tag)}, not ${version}.\n` +
              `Fix it: pnpm dist-tag add ${name}@${version} ${tag}`,
          );
        }
      },
    },
    { name: "tag the commit", run: () => pushTags(repository) },
  ];
}

/** The registry has other bytes than this commit builds: part of the release was made from another commit. */
function otherTarball({ name, version, folder }: Package, registry: string): string {
  return (
    `${registry} has another ${name}@${version} than this commit builds.\n` +
    `Fix it: run pnpm release at the commit that it was published from. This one set the version:\n` +
    `  git log -1 --format=%H -S '"version": "${version}"' -- ${folder}/package.json\n` +
    `If no commit builds it, pnpm changeset and pnpm version-packages, and release the version after it.`
  );
}
