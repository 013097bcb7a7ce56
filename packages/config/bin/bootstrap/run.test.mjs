import { spawn, spawnSync } from "node:child_process";
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

const isTerminalThere = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!isTerminalThere)(
  "a command that is killed while it hides the cursor of a terminal gets it shown again",
  () => {
    const inner = "process.stdout.write('\\x1B[?25l'); process.kill(process.pid, 'SIGKILL')";
    const outer = `import { handOver } from ${JSON.stringify(import.meta.resolve("./run.mjs"))};
    process.exitCode = await handOver({ command: process.execPath, words: ["-e", process.env.INNER], env: process.env });`;
    const env = { ...process.env, INNER: inner, OUTER: outer };
    const typed = `${process.execPath} --input-type=module -e "$OUTER"`;
    const { status, stdout } = spawnSync("script", ["-qec", typed, "/dev/null"], {
      env,
      encoding: "utf8",
      timeout: 30_000,
    });
    expect(status).toBe(137);
    expect(stdout).toBe("\x1B[?25l\x1B[?25h\x1B[?7h");
  },
);

test.each(["SIGINT", "SIGTERM", "SIGHUP"])("%s reaches the command, whose own exit code comes back", async (signal) => {
  const inner = `process.on("${signal}", () => process.exit(5)); console.log("listens"); setInterval(() => {}, 1000)`;
  const outer = `import { handOver } from ${JSON.stringify(import.meta.resolve("./run.mjs"))};
    process.exitCode = await handOver({ command: process.execPath, words: ["-e", ${JSON.stringify(inner)}], env: process.env });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", outer], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([5, null]);
});

test.each(["SIGTERM", "SIGINT"])("%s ends what a captured command started, and then this", async (signal) => {
  const inner = "sleep 600 & echo $!; wait";
  const outer = `import { capture } from ${JSON.stringify(import.meta.resolve("./run.mjs"))};
    await capture({ command: "sh", words: ["-c", ${JSON.stringify(inner)}], env: process.env, onLine: console.log });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", outer], { stdio: ["ignore", "pipe", "inherit"] });
  const [pid] = await once(child.stdout, "data");
  child.kill(signal);
  expect(await once(child, "exit")).toEqual([signal === "SIGTERM" ? 143 : 130, null]);
  await expect.poll(() => isRunning(Number(pid))).toBe(false);
});

/** A killed process may stay as a zombie where nobody waits for it. */
function isRunning(pid) {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
}
