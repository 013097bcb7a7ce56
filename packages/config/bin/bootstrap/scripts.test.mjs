import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./paths.mjs";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const ours = Object.entries(scripts).filter(([, script]) => script.includes("packages/config/bin/"));

// npm puts node_modules/.bin first in PATH: once installed, a plain `node` is a shell script that a signal ends and that
// leaves Segue running behind it.
test.each(ours)("npm run %s is run by npm's own Node, so that a signal reaches it", (_name, script) => {
  expect(script).toMatch(/^exec "\$npm_node_execpath" packages\/config\/bin\//);
});

test("start and test are among them", () => {
  expect(ours.map(([name]) => name)).toEqual(expect.arrayContaining(["start", "test", "segue"]));
});
