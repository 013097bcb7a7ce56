import { expect, test } from "vitest";
import { explainInstall } from "./installPackages.mjs";

test("an unreachable registry is one line that names it", () => {
  const output = "ERR_PNPM_META_FETCH_FAIL  GET http://localhost:1/zod: request failed, reason: connect ECONNREFUSED";
  const text = explainInstall({ code: 1, output });
  expect(text).toContain("cannot reach http://localhost:1 (META_FETCH_FAIL)");
  expect(text).not.toContain("\n");
});

test("a missing npx is named", () => {
  expect(explainInstall({ code: 127, output: "spawn npx ENOENT" })).toContain("npx was not found");
});

test("a stale lockfile is named with what to do", () => {
  expect(explainInstall({ code: 1, output: "ERR_PNPM_OUTDATED_LOCKFILE" })).toContain("commit the lockfile");
});

test("anything else is told in pnpm's own last words", () => {
  const output = Array.from({ length: 40 }, (_, at) => `line ${at}`).join("\n");
  const text = explainInstall({ code: 1, output });
  expect(text).toContain("line 39");
  expect(text).not.toContain("line 19\n");
});
