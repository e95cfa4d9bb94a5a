import { configDefaults, defineConfig } from "vitest/config";

const TESTS = "{{packages,scripts}/*/,}test/**";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    // Some tests start real tools, each of which takes a second or more.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Starts faster than a process per file; none of these tests changes its process.
          pool: "threads",
          include: [`${TESTS}/*.test.ts`],
          exclude: [...configDefaults.exclude, "**/*.{slow,browser,proof,night}.test.ts"],
        },
      },
      // Tests that start the real tools, often on a copy of the repository.
      {
        extends: true,
        test: {
          name: "slow",
          include: [`${TESTS}/*.slow.test.ts`],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      // What seldom breaks and takes long: other compilers and toolchains, releases that are killed.
      {
        extends: true,
        test: {
          name: "night",
          include: [`${TESTS}/*.night.test.ts`],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      // Adds a resource to a copy of the repository and runs all other tests there.
      {
        extends: true,
        test: { name: "proof", include: [`${TESTS}/*.proof.test.ts`], testTimeout: 3_600_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [`${TESTS}/*.browser.test.ts`],
          globalSetup: "scripts/process/provide-browser.ts",
        },
      },
    ],
  },
});
