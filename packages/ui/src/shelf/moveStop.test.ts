import { describe, expect, it } from "vitest";
import { stopAfter } from "./moveStop.ts";

describe("stopAfter", () => {
  it("moves along the row and stops at its ends", () => {
    expect(stopAfter("ArrowRight", 1, 3)).toBe(2);
    expect(stopAfter("ArrowRight", 2, 3)).toBe(2);
    expect(stopAfter("ArrowLeft", 0, 3)).toBe(0);
    expect(stopAfter("Home", 2, 3)).toBe(0);
    expect(stopAfter("End", 0, 3)).toBe(2);
  });

  it("leaves other keys, and a row without cards, alone", () => {
    expect(stopAfter("Enter", 0, 3)).toBeNull();
    expect(stopAfter("ArrowRight", 0, 0)).toBeNull();
  });
});
