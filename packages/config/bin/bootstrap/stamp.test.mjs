import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { hashOfFiles, isStamped, stamp } from "./stamp.mjs";

function folder() {
  const made = mkdtempSync(join(tmpdir(), "segue-stamp-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

test("a step runs again only when one of its files changed", () => {
  const at = folder();
  const [input, stampFile] = [join(at, "input"), join(at, "deep/stamp")];
  writeFileSync(input, "one");
  expect(isStamped(stampFile, hashOfFiles([input]))).toBe(false);
  stamp(stampFile, hashOfFiles([input]));
  expect(isStamped(stampFile, hashOfFiles([input]))).toBe(true);
  writeFileSync(input, "two");
  expect(isStamped(stampFile, hashOfFiles([input]))).toBe(false);
});

test("bytes that move from one file to the next make another hash", () => {
  const at = folder();
  const files = [join(at, "a"), join(at, "b")];
  writeFileSync(files[0], "12");
  writeFileSync(files[1], "3");
  const before = hashOfFiles(files);
  writeFileSync(files[0], "1");
  writeFileSync(files[1], "23");
  expect(hashOfFiles(files)).not.toBe(before);
});
