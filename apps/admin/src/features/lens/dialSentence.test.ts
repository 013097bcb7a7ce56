import { expect, test } from "vitest";
import type { Lens } from "../../trpc/answers.ts";
import { dialSentence } from "./dialSentence.ts";

const still: Lens["dial"] = {
  policy: 0.35,
  daypart: "morning",
  shift: 0,
  openness: 0.5,
  fromOpenness: 0,
  own: 0,
  wanted: 0.35,
  min: 0.1,
  max: 0.6,
  requested: 0.35,
  applied: 0.35,
  heldBy: null,
};

test("says what moved her, and what held her", () => {
  expect(dialSentence(still)).toBe("Nothing moves her from the policy's dial: 0.35.");
  const moved = { ...still, fromOpenness: 0.1, own: 0.4, requested: 0.85, applied: 0.6 };
  expect(dialSentence({ ...moved, heldBy: "band" })).toBe(
    "Moved by her openness and her own dial, she would stand at 0.85; the band 0.1 to 0.6 holds her at 0.60.",
  );
  const far = { ...still, own: 1, max: 1, requested: 1, applied: 1, heldBy: "end" } as const;
  expect(dialSentence(far)).toBe("Moved by her own dial, as far as the dial goes: 1.00.");
});
