import { main } from "@buddy-openapi/process/run";
import { prerelease } from "semver";
import { UNRELEASED } from "../changes/releases.ts";
import { configuredRegistry, readPublished } from "./registry.ts";
import { pendingChangesets, readRepository } from "./repository.ts";
import { areTagged } from "./tags.ts";

/** Prints what the release workflow has to do with the commit that is checked out, as outputs of a step. */
await main(async () => {
  const repository = await readRepository(process.cwd());
  const { root, version, packages } = repository;
  const registry = await configuredRegistry(root);
  const published = await Promise.all(packages.map(({ name }) => readPublished(registry, name)));
  const isReleased = published.every(({ versions }) => versions.has(version)) && areTagged(repository);
  const isPending = (await pendingChangesets(root, packages)).length > 0;

  const mode = isPending ? "version" : isReleased || version === UNRELEASED ? "none" : "publish";
  console.log(`mode=${mode}\nversion=${version}\nprerelease=${prerelease(version) !== null}`);
});
