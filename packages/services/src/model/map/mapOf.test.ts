import { Als, MostPopular, type AlsModel } from "@segue/engine/model";
import { interactionsOf, seededRandom } from "@segue/engine/math";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mapOf } from "./mapOf.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "segue-map-"));
});
afterAll(async () => rm(folder, { recursive: true }));

const random = seededRandom("likes");
const rows = Array.from({ length: 300 }, (_, at) => at % 40);
const columns = rows.map((row) => (row % 2) * 15 + Math.floor(random() * 15));
const pairs = [...new Set(rows.map((row, at) => `${row} ${columns[at]}`))].map((pair) => pair.split(" ").map(Number));
const matrix = {
  itemIds: Int32Array.from({ length: 30 }, (_, at) => 500 + at),
  interactions: interactionsOf({
    rowCount: 40,
    columnCount: 30,
    rows: pairs.map(([row = 0]) => row),
    columns: pairs.map(([, column = 0]) => column),
    preferences: pairs.map(() => 1),
    confidences: pairs.map(() => 3),
  }),
};
const fitted = (): AlsModel => new Als({ factorCount: 4, iterations: 4 }).fit(matrix);
const popular = new MostPopular().fit(matrix);

test("a map is drawn once for the same factors, by whichever process: the next one reads it", async () => {
  const first = await mapOf(fitted(), popular, folder);
  expect(Array.from(first?.itemIds ?? []).toSorted((left, right) => left - right)).toEqual([...matrix.itemIds]);
  const [file = ""] = await readdir(join(folder, "maps"));
  expect(await mapOf(fitted(), popular, folder)).toEqual(first);
  expect(await readdir(join(folder, "maps"))).toEqual([file]);
  await writeFile(join(folder, "maps", file), JSON.stringify({ itemIds: [500], x: [0.25], y: [0.75] }));
  expect((await mapOf(fitted(), popular, folder))?.x).toEqual(Float32Array.of(0.25));
  await writeFile(join(folder, "maps", file), "{ half a fi");
  expect(await mapOf(fitted(), popular, folder)).toEqual(first);
});

test("a model of two items has no map", async () => {
  const ones = [1, 1, 1];
  const two = {
    rowCount: 2,
    columnCount: 2,
    rows: [0, 0, 1],
    columns: [0, 1, 0],
    preferences: ones,
    confidences: ones,
  };
  const tiny = new Als({ factorCount: 4, iterations: 1 });
  const model = tiny.fit({ itemIds: Int32Array.of(500, 501), interactions: interactionsOf(two) });
  expect(await mapOf(model, null, folder)).toBeNull();
});
