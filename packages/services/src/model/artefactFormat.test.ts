import { decodeModel } from "@segue/engine/model";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const page = readFileSync(resolve(import.meta.dirname, "../../../../docs/artefact-format.md"), "utf8");
const program = /```python\n([^]*?)```/u.exec(page)?.[1] ?? "";
const hasPython = spawnSync("python3", ["--version"]).status === 0;

test("the page has a writer", () => expect(program).toContain("SEGUEMDL"));

test.skipIf(!hasPython)("what the page's writer writes is a model, under the name that its content gives it", () => {
  const folder = mkdtempSync(join(tmpdir(), "segue-python-"));
  const { status, stderr } = spawnSync("python3", ["-", folder], { input: program, encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const [name = ""] = readdirSync(folder);
  const bytes = readFileSync(join(folder, name));
  expect(name).toBe(`${createHash("sha256").update(bytes).digest("hex")}.bin`);
  expect(decodeModel(bytes)).toMatchObject({
    kind: "popular",
    itemIds: Int32Array.of(41, 7, 12),
    scores: Float32Array.of(0.5, 0.25, 0.125),
  });
  rmSync(folder, { recursive: true });
});
