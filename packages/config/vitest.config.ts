import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["src/**/*.test.ts", "bin/**/*.test.mjs"], testTimeout: 30_000, env: { SEGUE_CHROMIUM: "" } },
});
