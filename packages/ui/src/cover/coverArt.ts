import { drawMotif, genreLook } from "./genreLook.ts";
import { kindFrame } from "./kindFrame.ts";
import { coverPalette } from "./palette.ts";
import { seededDraws } from "./seeded.ts";
import type { CoverSubject } from "./subject.ts";

/** Slow (60 beats a minute or less) 0 to fast (180 or more) 1. */
function pace(tempo: number): number {
  return Math.min(1, Math.max(0, (tempo - 60) / 120));
}

/**
 * An original cover for an item, as a whole SVG document of 200 × 200 units. The genre chooses the motifs and the hue, the
 * audio features the density, the turn and the light, the item's number everything else; unknown features are drawn by lot
 * from the item's number.
 */
export function coverArt(subject: CoverSubject): string {
  const draws = seededDraws(Math.imul(subject.itemId, 0x9e3779b1) ^ subject.kind.length);
  const look = genreLook(subject.genre, draws);
  const palette = coverPalette({ hue: look.hue, audio: subject.audio }, draws);
  const picture = drawMotif(
    look,
    draws,
  )({
    palette,
    draws,
    energy: subject.audio?.energy ?? draws.between(0.25, 0.75),
    pace: subject.audio ? pace(subject.audio.tempo) : draws.next(),
    turn: (subject.audio?.key ?? draws.whole(0, 11)) * 30,
  });
  const framed = kindFrame(subject.kind, palette, picture);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><rect width="200" height="200" fill="${palette.ground}"/>${framed}</svg>`;
}
