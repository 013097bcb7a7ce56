import { expect, test } from "vitest";
import { timeIn, zoneName } from "./zoneWords.ts";

test("one moment is another time of another day elsewhere", () => {
  const moment = Date.UTC(2026, 4, 20, 22, 30);
  expect(timeIn("UTC", moment)).toMatch(/^Wednesday.*22:30$/u);
  expect(timeIn("Asia/Tokyo", moment)).toMatch(/^Thursday.*07:30$/u);
});

test("a zone is read as places", () => {
  expect(zoneName("America/Argentina/Buenos_Aires")).toBe("America / Argentina / Buenos Aires");
});
