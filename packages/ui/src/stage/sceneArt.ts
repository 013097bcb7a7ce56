import { oklchHex } from "../cover/colour.ts";
import { arches } from "../cover/motifs/arches.ts";
import { bloom } from "../cover/motifs/bloom.ts";
import { contours } from "../cover/motifs/contours.ts";
import { orbits } from "../cover/motifs/orbits.ts";
import { rays } from "../cover/motifs/rays.ts";
import { strata } from "../cover/motifs/strata.ts";
import { strings } from "../cover/motifs/strings.ts";
import { tiles } from "../cover/motifs/tiles.ts";
import type { Motif } from "../cover/motif.ts";
import { seededDraws } from "../cover/seeded.ts";
import { sceneLightest } from "./sceneLook.ts";

/** Those that bear to be drawn as large as a wall. */
const motifs: readonly Motif[] = [orbits, arches, strata, rays, contours, bloom, tiles, strings];

export interface SceneSubject {
  /** degrees, 0 … 360 */
  hue: number;
  /** whole number: neighbours have different motifs */
  seed: number;
}

/** A picture of tones of one hue behind words, as a whole SVG document of 200 × 200 units without a ground of its own. */
export function sceneArt({ hue, seed }: SceneSubject): string {
  const draws = seededDraws(Math.imul(seed + 1, 0x9e3779b1));
  const tone = (lightness: number, chroma: number, turned = 0): string => oklchHex(lightness, chroma, hue + turned);
  const palette = {
    ground: tone(0.25, 0.08),
    deep: tone(0.3, 0.09),
    body: tone(0.36, 0.1, 12),
    light: tone(0.41, 0.11, -14),
    spark: tone(sceneLightest, 0.12, 26),
  };
  const motif = motifs[seed % motifs.length] ?? orbits;
  const picture = motif({ palette, draws, energy: 0.6, pace: 0.4, turn: draws.whole(0, 11) * 30 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${picture}</svg>`;
}
