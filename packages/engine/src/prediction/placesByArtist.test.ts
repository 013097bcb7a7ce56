import { expect, test } from "vitest";
import { AlsFactors } from "../model/index.ts";
import { placesByArtist } from "./placesByArtist.ts";

const weights = { unobservedWeight: 0.1, regularisation: 0.01, frequencyExponent: 1 };

function modelOf(...itemIds: number[]): AlsFactors {
  return new AlsFactors({
    itemIds: Int32Array.from(itemIds),
    factorCount: 1,
    itemFactors: Float32Array.from(itemIds, () => 1),
    weights,
  });
}

test("an artist's list is looked up once for each model, and anew when it is another list or another model", () => {
  let tracks = [30, 10, 20];
  const model = modelOf(10, 30);
  const placesOf = placesByArtist(model, () => tracks);
  expect(placesOf(1)).toEqual([1, 0]);
  tracks.push(10);
  expect(placesOf(1)).toEqual([1, 0]);
  expect(placesByArtist(model, () => tracks)(1)).toBe(placesOf(1));
  expect(placesByArtist(modelOf(20), () => tracks)(1)).toEqual([0]);
  tracks = [10];
  expect(placesOf(1)).toEqual([0]);
});
