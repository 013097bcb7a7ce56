import { spawnSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { outliveReaders } from "./outliveReaders.ts";

const program = join(import.meta.dirname, "segue.ts");

test("a command whose reader goes away does its work without a word, and succeeds", () => {
  const folder = mkdtempSync(join(tmpdir(), "segue-unread-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [data, report, ended] = ["plays.csv", "report.md", "ended"].map((name) => join(folder, name));
  const plays = Array.from({ length: 600 }, (_, at) => `${Math.floor(at / 30)},${((at % 30) * 7 + at) % 97}`);
  writeFileSync(data, `who,what\n${plays.join("\n")}\n`);
  const words = `evaluate --data ${data} --user-column who --item-column what --split random --shares .5,.2,.3 --model popular --report ${report}`;
  const typed = `(${process.execPath} ${program} ${words}; echo $? > ${ended}) | head -c 1`;
  const { stderr } = spawnSync("sh", ["-c", typed], { encoding: "utf8", timeout: 30_000 });
  expect(stderr).toBe("");
  expect(readFileSync(ended, "utf8")).toBe("0\n");
  expect(readFileSync(report, "utf8")).toContain("popular");
});

test("another fault of an output is not swallowed", () => {
  const output = new EventEmitter();
  outliveReaders([output]);
  expect(() => output.emit("error", Object.assign(new Error("disk full"), { code: "ENOSPC" }))).toThrow("disk full");
  expect(() => output.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))).not.toThrow();
});
