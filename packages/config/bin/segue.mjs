#!/usr/bin/env node
import { pinnedEnvironment } from "./bootstrap/environment.mjs";
import { pinnedNode } from "./bootstrap/paths.mjs";
import { handOver } from "./bootstrap/run.mjs";
import { install } from "./install.mjs";

await install();
process.exitCode = await handOver({
  command: pinnedNode(),
  words: ["apps/worker/src/segue.ts", ...process.argv.slice(2)],
  env: pinnedEnvironment(),
});
