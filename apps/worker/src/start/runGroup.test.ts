import { expect, it, vi } from "vitest";
import { childEnvironment } from "../env.ts";
import { runGroup } from "./runGroup.ts";

const command = { program: process.execPath, folder: "/", environment: childEnvironment({}) };

it("tells the exit code and what was printed", async () => {
  let said = "";
  const words = ["-e", "console.log('one'); console.error('two'); process.exitCode = 3"];
  expect(await runGroup({ ...command, words, onOutput: (chunk) => (said += chunk.toString()) })).toBe(3);
  expect(said).toContain("one\n");
  expect(said).toContain("two\n");
});

it("ends what a command wraps, even when the command itself passes nothing on", async () => {
  const asked = new AbortController();
  const inner = "console.log(process.pid); setInterval(() => {}, 1000)";
  const wrapper = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" })`;
  let pid = 0;
  await runGroup({
    ...command,
    words: ["-e", wrapper],
    signal: asked.signal,
    onOutput(chunk) {
      pid = Number(chunk.toString());
      asked.abort();
    },
  });
  expect(pid).toBeGreaterThan(0);
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: 5000 });
});

it("begins nothing when it is asked to end before", async () => {
  const words = ["-e", ""];
  await expect(runGroup({ ...command, words, onOutput: () => {}, signal: AbortSignal.abort() })).rejects.toThrow(
    "aborted",
  );
});
