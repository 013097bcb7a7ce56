import { spawn } from "node:child_process";
import { once } from "node:events";
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

test.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s reaches the command, whose own exit code comes back", async (signal) => {
  const inner = `process.on("${signal}", () => process.exit(5)); console.log("listens"); setInterval(() => {}, 1000)`;
  const outer = `import { handOver } from ${JSON.stringify(import.meta.resolve("./run.mjs"))};
    process.exitCode = await handOver({ command: process.execPath, words: ["-e", ${JSON.stringify(inner)}], env: process.env });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", outer], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([5, null]);
});
