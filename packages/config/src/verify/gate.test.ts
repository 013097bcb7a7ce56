import { expect, test } from "vitest";
import { gate } from "./gate.ts";

const node = (script: string) => ({ command: process.execPath, words: ["-e", script] });

test("a command that ends well passes", async () => {
  expect(await gate("look", node("console.log('Checked 3 files')")).run()).toMatchObject({ passed: 1, failed: 0 });
});

test("a command that fails fails, with what it printed on both channels", async () => {
  const outcome = await gate("look", node("console.log('one'); console.error('two'); process.exit(3)")).run();
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.output).toContain("one");
  expect(outcome.output).toContain("two");
});

test("a gate that saw no file is shut", async () => {
  const outcome = await gate("look", { ...node("console.log('Checked 0 files')"), mustSay: /[1-9]\d* files/ }).run();
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(outcome.output).toContain("look passed without having seen a file");
});

test("a command that does not exist fails", async () => {
  expect(await gate("look", { command: "no-such-command", words: [] }).run()).toMatchObject({ failed: 1 });
});

test("a command that hangs is ended", async () => {
  const outcome = await gate("look", { ...node("setInterval(() => {}, 1000)"), limitMs: 50 }).run();
  expect(outcome).toMatchObject({ failed: 1 });
  expect(outcome.output).toContain("ended after");
});
