import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages/*,scripts}/test/**/*.test.ts"],
    // Many tests start real tools, each of which takes a second or more.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
