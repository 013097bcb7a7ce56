import fc from "fast-check";
import { expect, test } from "vitest";
import { Als } from "./als/als.ts";
import { decodeModel, encodeModel, type StoredModel } from "./encodeModel.ts";
import { packArtefact } from "./artefact/artefact.ts";
import { ItemNeighbours } from "./neighbours/itemNeighbours.ts";
import { MostPopular } from "./mostPopular.ts";
import { twoTastes } from "./training.fixture.ts";

const training = twoTastes();
const models: StoredModel[] = [
  new Als({ factorCount: 8, iterations: 2 }).fit(training),
  new ItemNeighbours({ neighbours: 5 }).fit(training),
  new MostPopular().fit(training),
];

function answerOf(model: StoredModel): unknown {
  if (model.kind === "als") return model.foldIn([{ index: 3, preference: 1, confidence: 2 }]);
  if (model.kind === "neighbours") return model.neighboursOf(10);
  return model.kind === "popular" ? model.scoreOf(10) : model;
}

test.each(models)("$kind: a model comes back from its file and answers the same", (model) => {
  const back = decodeModel(encodeModel(model));
  expect(encodeModel(back)).toEqual(encodeModel(model));
  expect(back).toEqual(model);
  expect(answerOf(back)).toEqual(answerOf(model));
});

test("a file can be read where it lies inside a larger buffer", () => {
  const bytes = encodeModel(models[0]);
  const larger = new Uint8Array(bytes.length + 13);
  larger.set(bytes, 3);
  expect(encodeModel(decodeModel(larger.subarray(3, 3 + bytes.length)))).toEqual(bytes);
  expect(encodeModel(decodeModel(Buffer.from(bytes)))).toEqual(bytes);
});

test("any changed byte, and any cut, is noticed", () => {
  const bytes = encodeModel(models[2]);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] ^= change;
      expect(() => decodeModel(damaged)).toThrow(RangeError);
      expect(() => decodeModel(bytes.subarray(0, at))).toThrow(RangeError);
    }),
  );
});

test("says what is wrong", () => {
  const bytes = encodeModel(models[2]);
  const later = bytes.slice();
  later[8] = 2;
  expect(() => decodeModel(new TextEncoder().encode('{ "kind": "als", "arrays": [] }'))).toThrow("not a model file");
  expect(() => decodeModel(later)).toThrow("has format 2, this version reads 1; train the model again");
  expect(() => decodeModel(bytes.subarray(0, bytes.length - 9))).toThrow("is damaged");
  const artefact = { kind: "als", parameters: { factorCount: 4 }, arrays: { itemIds: Int32Array.of(1) } };
  expect(() => decodeModel(packArtefact(artefact))).toThrow('kind als lacks the float32 array "itemFactors"');
  expect(() => decodeModel(packArtefact({ ...artefact, kind: "oracle" }))).toThrow(
    'is of kind "oracle"; known are als',
  );
});
