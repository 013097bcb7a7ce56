import { expect, test } from "vitest";
import { isAt, places, thumbPlaces } from "./navigation.ts";

test("a page inside a place is at that place, and nothing but Home is at Home", () => {
  expect(isAt("/taste/map", "/taste")).toBe(true);
  expect(isAt("/tastes", "/taste")).toBe(false);
  expect(isAt("/", "/")).toBe(true);
  expect(isAt("/search", "/")).toBe(false);
});

test("a thumb has five places at most, all of which are there on a wide screen, too", () => {
  expect(thumbPlaces.length).toBeLessThanOrEqual(5);
  expect(places.map(({ href }) => href)).toEqual(expect.arrayContaining(thumbPlaces.map(({ href }) => href)));
});
