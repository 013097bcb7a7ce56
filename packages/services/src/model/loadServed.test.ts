import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rankingFeatureCount, rankingSchemaHash } from "@segue/engine/data";
import { fitRanker } from "@segue/engine/model";
import { expect, onTestFinished, test } from "vitest";
import { storeArtefact } from "./artefactStore.ts";
import { loadServed } from "./loadServed.ts";

function folderOfTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "segue-served-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A ranker that was taught by so many cards, of features of this schema. */
function rankerOf(schemaHash: string) {
  const rowCount = 60;
  const values = Float32Array.from({ length: rowCount * rankingFeatureCount }, (_, at) => Math.sin(at));
  const listen = Uint8Array.from({ length: rowCount }, (_, row) => row % 2);
  const rows = { table: { rowCount, featureCount: rankingFeatureCount, values }, outcomes: { listen, skip: listen } };
  return fitRanker({ schemaHash, train: rows, calibrate: rows }, { treeCount: 2, seed: "served" });
}

test("a ranker of the features that are computed here serves; one of older features says what to do", async () => {
  const folder = folderOfTest();
  const ours = await storeArtefact(folder, rankerOf(rankingSchemaHash));
  expect(await loadServed(folder, { name: "ranker", ...ours })).toMatchObject({ kind: "ranker" });
  const older = await storeArtefact(folder, rankerOf("0123456789abcdef"));
  await expect(loadServed(folder, { name: "ranker", ...older })).rejects.toThrow(
    `taught by features of schema 0123456789abcdef, this version of Segue computes ${rankingSchemaHash}: train again`,
  );
});

test("a file of another kind, or of no name that serves, is told apart", async () => {
  const folder = folderOfTest();
  const ranker = await storeArtefact(folder, rankerOf(rankingSchemaHash));
  await expect(loadServed(folder, { name: "als-tracks", ...ranker })).rejects.toThrow("a model of kind ranker");
  expect(await loadServed(folder, { name: "nobody serves it", ...ranker })).toMatchObject({ kind: "ranker" });
});
