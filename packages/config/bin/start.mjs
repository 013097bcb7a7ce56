#!/usr/bin/env node
process.argv.splice(2, 0, "start");
await import("./segue.mjs");
