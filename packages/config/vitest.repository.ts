import { defineConfig } from "vitest/config";

/** Every member's tests in one run; a member's own vitest.config.ts says what it needs. */
export default defineConfig({
  test: { projects: ["packages/*", "apps/*"], passWithNoTests: false },
});
