import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { exitWithParent } from "./supervisor.ts";

function supervised(script: string): ChildProcess {
  return spawn(process.execPath, ["--import", exitWithParent, "-e", script], {
    stdio: ["ignore", "pipe", "ignore", "ipc"],
  });
}

it("lets a process end that has done its work", async () => {
  expect(await once(supervised(""), "exit")).toEqual([0, null]);
});

it("ends a process that works on when its supervisor is gone", async () => {
  const child = supervised("setInterval(() => {}, 1000); console.log('at work')");
  if (child.stdout) await once(child.stdout, "data");
  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});
