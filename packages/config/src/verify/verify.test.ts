import { expect, test } from "vitest";
import type { Outcome, Step } from "./outcome.ts";
import { verify } from "./verify.ts";

const step = (name: string, outcome: Partial<Outcome>): Step => ({
  name,
  run: async () => ({ passed: 0, failed: 0, skipped: 0, output: "", ...outcome }),
});

async function printed(steps: Step[]) {
  const texts: string[] = [];
  const passed = await verify(steps, (text) => texts.push(text));
  return { passed, lines: texts.join("\n").split("\n") };
}

test("the last line counts everything", async () => {
  const { passed, lines } = await printed([step("format", { passed: 1 }), step("unit", { passed: 41 })]);
  expect(passed).toBe(true);
  expect(lines.at(-1)).toBe("42 passed, 0 failed");
});

test("skipped tests are said after it", async () => {
  const { lines } = await printed([step("unit", { passed: 1, skipped: 2 })]);
  expect(lines.at(-1)).toBe("1 passed, 0 failed, 2 skipped");
});

test("every step runs after a failure, whose output is shown", async () => {
  const { passed, lines } = await printed([
    step("lint", { failed: 1, output: "a.ts:1 is wrong" }),
    step("unit", { passed: 3, output: "quiet" }),
  ]);
  expect(passed).toBe(false);
  expect(lines).toContain("a.ts:1 is wrong");
  expect(lines).not.toContain("quiet");
  expect(lines.at(-1)).toBe("3 passed, 1 failed");
});

test("a step that throws has failed", async () => {
  const broken: Step = { name: "e2e", run: () => Promise.reject(new Error("no browser")) };
  const { passed, lines } = await printed([broken, step("unit", { passed: 1 })]);
  expect(passed).toBe(false);
  expect(lines.join("\n")).toContain("no browser");
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
});

test("of a long output the end is shown, without colours", async () => {
  const output = Array.from({ length: 300 }, (_, at) => `\u001B[31mline ${at}\u001B[39m`).join("\n");
  const { lines } = await printed([step("lint", { failed: 1, output })]);
  expect(lines).toContain("… 100 lines before");
  expect(lines).toContain("line 299");
  expect(lines).not.toContain("line 99");
});

test("nothing at all is no success", async () => {
  expect((await printed([])).passed).toBe(false);
});
