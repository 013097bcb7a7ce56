import { expect, test } from "vitest";
import { untilWords } from "./untilWords.ts";

const week = { kind: "discover", startsOn: "2026-05-18", endsOn: "2026-05-25" } as const;
const day = { kind: "daily", startsOn: "2026-05-20", endsOn: "2026-05-21" } as const;

test("says when another one comes, and of an old one which day it was made for", () => {
  expect(untilWords(day, "2026-05-20")).toBe("Another one comes tomorrow.");
  expect(untilWords(week, "2026-05-24")).toBe("Another one comes on Monday.");
  expect(untilWords(day, "2026-05-21")).toBe("It was made for 20 May 2026.");
  expect(untilWords(week, "2026-06-01")).toBe("It was made for the week of 18 May 2026.");
});
