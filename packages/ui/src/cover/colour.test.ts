import { describe, expect, it } from "vitest";
import { oklchHex } from "./colour.ts";

describe("oklchHex", () => {
  it("gives the corners of sRGB, as CSS Color 4 states them", () => {
    expect(oklchHex(0, 0, 0)).toBe("#000000");
    expect(oklchHex(1, 0, 0)).toBe("#ffffff");
    expect(oklchHex(0.62796, 0.2576, 29.234)).toBe("#ff0000");
  });

  it("takes chroma away until the colour can be shown", () => {
    expect(oklchHex(0.9, 0.37, 264)).toMatch(/^#[0-9a-f]{6}$/u);
  });
});
