import { uuidv7obj } from "uuidv7";
import { expect, test } from "vitest";
import { beganAt, createPrivacy } from "./privacy.ts";

test("a play that began in a private session stays private when it ends after it", () => {
  let now = 1_000;
  const privacy = createPrivacy(false, () => now);
  expect(privacy.covers(900)).toBe(false);
  privacy.set(true);
  // What plays while it is switched on is private as a whole.
  expect(privacy.covers(900)).toBe(true);
  now = 2_000;
  privacy.set(false);
  expect(privacy.covers(1_500)).toBe(true);
  expect(privacy.covers(2_000)).toBe(false);
  privacy.set(false);
  now = 3_000;
  expect(privacy.covers(2_500)).toBe(false);
});

test("a play's id tells when it began", () => {
  const before = Date.now();
  const began = beganAt(uuidv7obj().toString());
  expect(began).toBeGreaterThanOrEqual(before);
  expect(began).toBeLessThanOrEqual(Date.now());
});
