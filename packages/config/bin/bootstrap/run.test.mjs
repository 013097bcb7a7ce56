import { expect, test } from "vitest";
import { capture, handOver } from "./run.mjs";

const node = (script) => ({ command: process.execPath, words: ["-e", script], env: process.env });

test("output and exit code come back, line by line on the way", async () => {
  const lines = [];
  const script = "console.log('one'); console.error('two'); process.exit(3)";
  const { code, output } = await capture({ ...node(script), onLine: (line) => lines.push(line) });
  expect(code).toBe(3);
  expect(output).toContain("one");
  expect(lines.toSorted()).toEqual(["one", "two"]);
});

test("a command that does not exist answers 127", async () => {
  expect((await capture({ command: "no-such-command", words: [], env: process.env })).code).toBe(127);
});

test("the exit code of a handed-over command is passed on, a signal as 128 and its number", async () => {
  expect(await handOver(node("process.exit(7)"))).toBe(7);
  expect(await handOver(node("process.kill(process.pid, 'SIGTERM')"))).toBe(143);
});
