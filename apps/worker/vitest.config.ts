import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    globalSetup: ["@segue/db/testing/globalSetup"],
    // A database comes and goes for every file; on a busy machine that takes its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
