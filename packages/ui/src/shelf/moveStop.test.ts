import { describe, expect, it } from "vitest";
import { stopAfter } from "./moveStop.ts";

describe("stopAfter", () => {
  it("moves along the row and stops at its ends", () => {
    expect(stopAfter("ArrowRight", { current: 1, count: 3 })).toBe(2);
    expect(stopAfter("ArrowRight", { current: 2, count: 3 })).toBe(2);
    expect(stopAfter("ArrowLeft", { current: 0, count: 3 })).toBe(0);
    expect(stopAfter("Home", { current: 2, count: 3 })).toBe(0);
    expect(stopAfter("End", { current: 0, count: 3 })).toBe(2);
  });

  it("leaves other keys, and a row without cards, alone", () => {
    expect(stopAfter("Enter", { current: 0, count: 3 })).toBeNull();
    expect(stopAfter("ArrowRight", { current: 0, count: 0 })).toBeNull();
  });

  it("goes by rows in a grid: up and down, and stays where there is none", () => {
    const at = (key: string, current: number) => stopAfter(key, { current, count: 8, columns: 3 });
    expect([at("ArrowDown", 1), at("ArrowDown", 4), at("ArrowDown", 5)]).toEqual([4, 7, 5]);
    expect([at("ArrowUp", 7), at("ArrowUp", 2)]).toEqual([4, 2]);
    expect([at("ArrowRight", 2), at("ArrowLeft", 3)]).toEqual([3, 2]);
    expect(stopAfter("ArrowDown", { current: 1, count: 8 })).toBeNull();
  });
});
