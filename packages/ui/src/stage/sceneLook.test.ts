import { expect, test } from "vitest";
import { sceneArt } from "./sceneArt.ts";
import { sceneLook } from "./sceneLook.ts";

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hues = Array.from({ length: 72 }, (_, at) => at * 5);
const words = ["--fg", "--muted", "--faint", "--ember", "--tide"] as const;

test("words can be read on the ground and on every tone of the picture, whatever the hue", () => {
  const poor = hues.flatMap((hue) => {
    const look = sceneLook(hue);
    const tones = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((seed) => sceneArt({ hue, seed }).match(/#[\da-f]{6}/gu) ?? []);
    return [look["--ground"] ?? "", look["--raised"] ?? "", ...new Set(tones)].flatMap((under) =>
      words
        .filter((word) => contrast(look[word] ?? "", under) < 4.5)
        .map((word) => `${hue}: ${word} ${look[word]} on ${under}`),
    );
  });
  expect(poor).toEqual([]);
});

test("what is written on a button can be read", () => {
  for (const hue of hues) {
    const look = sceneLook(hue);
    expect(contrast(look["--on-ember"] ?? "", look["--ember"] ?? "")).toBeGreaterThan(7);
  }
});

test("the same seed draws the same picture, its neighbour another", () => {
  expect(sceneArt({ hue: 30, seed: 3 })).toBe(sceneArt({ hue: 30, seed: 3 }));
  expect(sceneArt({ hue: 30, seed: 3 })).not.toBe(sceneArt({ hue: 30, seed: 4 }));
});
