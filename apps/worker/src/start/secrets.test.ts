import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readSecrets } from "./secrets.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "segue-secrets-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("makes secrets once, for their owner's eyes", () => {
  const first = readSecrets(folder);
  expect(first.listenerAuth).not.toBe(first.staffAuth);
  expect(readSecrets(folder)).toEqual(first);
  expect(statSync(join(folder, "secrets.json")).mode & 0o077).toBe(0);
});

it.each(["", "{", "null", '{"listenerAuth":"short"}'])("names the file when it holds %j", (content) => {
  writeFileSync(join(folder, "secrets.json"), content);
  expect(() => readSecrets(folder)).toThrow(/secrets\.json is broken: delete it/);
});
