#!/usr/bin/env node
import { pinnedEnvironment } from "./bootstrap/environment.mjs";
import { pinnedNode } from "./bootstrap/paths.mjs";
import { handOver } from "./bootstrap/run.mjs";
import { install } from "./install.mjs";

await install(() => process.stdout.write("0 passed, 1 failed\n"));
process.exitCode = await handOver({
  command: pinnedNode(),
  words: ["packages/config/src/verify/main.ts", ...process.argv.slice(2)],
  env: pinnedEnvironment(),
});
