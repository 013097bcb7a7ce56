import { expect, test } from "vitest";
import { places, thumbPlaces } from "./navigation.ts";

test("a thumb has five places at most, all of which are there on a wide screen, too", () => {
  expect(thumbPlaces.length).toBeLessThanOrEqual(5);
  expect(places.map(({ href }) => href)).toEqual(expect.arrayContaining(thumbPlaces.map(({ href }) => href)));
});
