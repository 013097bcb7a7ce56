import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureFirstPolicy } from "./ensureFirstPolicy.ts";
import { policyHouse, type PolicyHouse } from "./testing/policyHouse.ts";

let house: PolicyHouse;

beforeAll(async () => {
  house = await policyHouse();
});
afterAll(() => house.db.drop());

test("further starts leave the first policy in force, and the next one has the next number", async () => {
  const ctx = { ...house.as("pia"), actor: { kind: "system" } as const };
  const first = await ensureFirstPolicy({ ctx });
  for (let start = 0; start < 3; start++) expect(await ensureFirstPolicy({ ctx })).toEqual(first);
  const next = await house.live(await house.market(), { dial: 0.5 });
  expect(next.version).toBe(first.version + 1);
});
