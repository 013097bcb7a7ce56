import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkWritable, writeOut } from "./writeOut.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "segue-write-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test("writes into folders that are not there yet, over what was there, and leaves nothing beside", () => {
  const place = join(folder(), "a/b");
  const file = join(place, "x.json");
  checkWritable("json", file);
  for (const text of ["one", "two"]) writeOut(file, text);
  expect([readdirSync(place), readFileSync(file, "utf8")]).toEqual([["x.json"], "two"]);
});

test("what cannot be written is said before, with its option, and nothing stays of it", () => {
  const place = folder();
  writeFileSync(join(place, "file"), "");
  mkdirSync(join(place, "folder"));
  expect(() => checkWritable("json", join(place, "file/x.json"))).toThrow(/^--json: .*file is no folder$/);
  expect(() => checkWritable("report", join(place, "folder"))).toThrow("it is a folder");
  expect(() => writeOut(join(place, "folder"), "text")).toThrow("folder");
  expect(readdirSync(place)).toEqual(["file", "folder"]);
  expect(() => checkWritable("json", undefined)).not.toThrow();
});
