import { expect, test } from "vitest";
import { cardPreview } from "./cardPreview.ts";

const lines = ["On 200 days.", "And more."];
const ranks = [{ title: "Oru Vane" }, { title: "Mika Lund" }];

test("a card is told by its headline, else by its ranks, else by its first line", () => {
  expect(cardPreview({ headline: "19,864 minutes", ranks, lines })).toBe("19,864 minutes");
  expect(cardPreview({ headline: null, ranks, lines })).toBe("Oru Vane, Mika Lund");
  expect(cardPreview({ headline: null, ranks: [], lines })).toBe("On 200 days.");
  expect(cardPreview({ headline: null, ranks: [], lines: [] })).toBe("");
});
