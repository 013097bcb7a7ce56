import { expect, test } from "vitest";
import { age } from "./age.ts";

const now = new Date("2026-03-10T12:00:00Z");

test.each([
  ["2026-03-10T12:00:30Z", "just now"],
  ["2026-03-10T11:59:01Z", "just now"],
  ["2026-03-10T11:58:00Z", "2 min ago"],
  ["2026-03-10T09:30:00Z", "2 h ago"],
  ["2026-03-09T09:00:00Z", "27 h ago"],
  ["2026-03-08T11:00:00Z", "2 days ago"],
])("%s is %s", (at, words) => expect(age(new Date(at), now)).toBe(words));
