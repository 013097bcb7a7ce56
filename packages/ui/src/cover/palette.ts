import { oklchHex } from "./colour.ts";
import type { Draws } from "./seeded.ts";
import type { CoverSubject } from "./subject.ts";

/** Five colours of one cover, `#rrggbb`, from the back of the picture to its brightest point. */
export interface Palette {
  ground: string;
  deep: string;
  body: string;
  light: string;
  spark: string;
}

/** Dark yellow is mud: between orange and lime the dark tones move on to red or to green. */
function nightHue(hue: number): number {
  const around = ((hue % 360) + 360) % 360;
  if (around < 42 || around > 135) return around;
  return around < 95 ? 18 : 165;
}

interface Mood {
  /** degrees, of the genre */
  hue: number;
  audio: CoverSubject["audio"];
}

/** How far an item's hue may stand from its genre's, degrees. */
const hueRoom = 28;

/**
 * The genre sets the hue; energy the chroma; mode whether the ground is dark (minor) or may be pale (major); valence how far
 * the second hue turns away from the first, towards warmth.
 */
export function coverPalette({ hue: genreHue, audio }: Mood, draws: Draws): Palette {
  const hue = genreHue + draws.between(-hueRoom, hueRoom);
  const night = nightHue(hue);
  const energy = audio?.energy ?? draws.between(0.3, 0.7);
  const valence = audio?.valence ?? draws.between(0.3, 0.7);
  const chroma = 0.065 + 0.1 * energy;
  const second = hue + (draws.next() < 0.5 ? -1 : 1) * (35 + 95 * valence);
  const pale = (audio?.mode ?? 0) === 1 && draws.next() < 0.25 + 0.45 * valence;
  if (pale) {
    return {
      ground: oklchHex(0.88, 0.035 + 0.03 * valence, hue),
      deep: oklchHex(0.36, chroma * 0.8, second),
      body: oklchHex(0.62, chroma + 0.03, hue),
      light: oklchHex(0.75, chroma, second),
      spark: oklchHex(0.97, 0.02, hue),
    };
  }
  return {
    ground: oklchHex(0.25, 0.03 + 0.045 * energy, night),
    deep: oklchHex(0.39, chroma * 0.85, night),
    body: oklchHex(0.6, chroma + 0.02, hue),
    light: oklchHex(0.75, chroma + 0.03, second),
    spark: oklchHex(0.93, 0.05, second),
  };
}
