import { configDefaults, defineConfig } from "vitest/config";

const BROWSER_TESTS = [
  "packages/docs/test/{browse,live-page,page}.test.ts",
  "packages/client/test/matrix/runtimes.test.ts",
];

export default defineConfig({
  test: {
    // Many tests start real tools, each of which takes a second or more.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "browser",
          include: BROWSER_TESTS,
          globalSetup: "scripts/browser/provide-browser.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "other",
          include: ["{packages,scripts}/*/test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...BROWSER_TESTS],
        },
      },
    ],
  },
});
