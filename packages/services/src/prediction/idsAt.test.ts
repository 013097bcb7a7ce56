import { timeOfId } from "@segue/engine/data";
import { expect, test } from "vitest";
import { idsAt } from "./idsAt.ts";

test("ids of one moment are all different, however many are asked for", () => {
  const at = Date.UTC(2026, 10, 23);
  const [one, other] = [idsAt(at), idsAt(at)];
  const ids = Array.from({ length: 40 }, () => [one(), other()]).flat();
  expect(new Set(ids).size).toBe(80);
  expect(ids.map(timeOfId)).toEqual(ids.map(() => at));
  // Chance fills all of an id, not the beginning of it alone.
  expect(new Set(ids.map((id) => id.slice(-8))).size).toBe(80);
});
