import { expect, it } from "vitest";
import { refusalWords } from "./refusalWords.ts";

it("says what a refusal does today", () => {
  const until = Date.UTC(2027, 10, 23, 12);
  expect(refusalWords({ kind: "blocked", weight: 0, until: null }, "Europe/Madrid")).toBe(
    "Blocked until you take it back",
  );
  expect(refusalWords({ kind: "blocked", weight: 0, until }, "Europe/Madrid")).toBe("Blocked until 23 November 2027");
  const evening = Date.UTC(2027, 10, 23, 22);
  expect(refusalWords({ kind: "blocked", weight: 0, until: evening }, "Asia/Tokyo")).toBe(
    "Blocked until 24 November 2027",
  );
  expect(refusalWords({ kind: "less-like-this", weight: 0, until: null }, "Europe/Madrid")).toBe("Hidden for now");
  expect(refusalWords({ kind: "less-like-this", weight: 0.2, until: null }, "Europe/Madrid")).toBe(
    "Coming back, at 20 % of its chance",
  );
});
