import type { Motif } from "./motif.ts";
import { arches } from "./motifs/arches.ts";
import { bloom } from "./motifs/bloom.ts";
import { contours } from "./motifs/contours.ts";
import { halftone } from "./motifs/halftone.ts";
import { orbits } from "./motifs/orbits.ts";
import { pulse } from "./motifs/pulse.ts";
import { rays } from "./motifs/rays.ts";
import { shards } from "./motifs/shards.ts";
import { strata } from "./motifs/strata.ts";
import { strings } from "./motifs/strings.ts";
import { tiles } from "./motifs/tiles.ts";
import { weave } from "./motifs/weave.ts";
import { hashText, type Draws } from "./seeded.ts";

/** What the covers of a genre have in common. */
export interface GenreLook {
  /** degrees, OKLCH */
  hue: number;
  /** the usual motif first */
  motifs: readonly [Motif, Motif, Motif];
}

type Family = readonly [words: RegExp, hue: number, motifs: GenreLook["motifs"]];

/** The first match holds, so the narrower word stands first. */
const families: readonly Family[] = [
  [/metal|hardcore|industrial/u, 18, [shards, weave, rays]],
  [/punk|grunge/u, 355, [shards, halftone, tiles]],
  [/indie rock|alternative/u, 205, [halftone, strata, tiles]],
  [/classic rock|blues/u, 45, [halftone, arches, rays]],
  [/rock/u, 235, [halftone, shards, strings]],
  [/ambient|downtempo|chill|lo-?fi|drone|shoegaze|dream/u, 190, [contours, orbits, strata]],
  [/house|disco/u, 300, [pulse, arches, orbits]],
  [/techno|trance/u, 268, [pulse, orbits, weave]],
  [/drum|garage|dance|edm|electro/u, 130, [pulse, shards, orbits]],
  [/synth|city pop/u, 335, [orbits, rays, arches]],
  [/latin|reggaeton|salsa|cumbia|flamenco/u, 30, [weave, rays, bloom]],
  [/indie pop/u, 82, [tiles, contours, arches]],
  [/k-pop/u, 345, [tiles, bloom, halftone]],
  [/pop/u, 310, [tiles, halftone, bloom]],
  [/trap|grime/u, 285, [pulse, shards, contours]],
  [/hip.?hop|rap/u, 95, [pulse, tiles, halftone]],
  [/r&b|rnb/u, 322, [bloom, contours, pulse]],
  [/soul|gospel/u, 38, [rays, bloom, arches]],
  [/funk/u, 62, [rays, arches, pulse]],
  [/jazz|bossa|swing/u, 245, [bloom, strings, arches]],
  [/classical|orchestr|chamber|piano/u, 110, [strings, contours, arches]],
  [/score|soundtrack/u, 222, [strings, strata, orbits]],
  [/folk|country|americana|bluegrass/u, 140, [strata, strings, bloom]],
  [/reggae|dub|ska/u, 150, [weave, rays, strata]],
  [/afro|highlife/u, 58, [weave, rays, halftone]],
];

const every = [arches, bloom, contours, halftone, orbits, pulse, rays, shards, strata, strings, tiles, weave];

function everyAt(place: number): Motif {
  return every[place % every.length] ?? arches;
}

/** Neighbours in the alphabet land far apart. */
function lookOfName(name: string): GenreLook {
  const hash = hashText(name);
  const first = hash % every.length;
  return { hue: ((hash % 997) * 137.508) % 360, motifs: [everyAt(first), everyAt(first + 5), everyAt(first + 8)] };
}

/**
 * How the covers of a genre look: by its family, else by its name alone. Without a genre every item has a look of its own,
 * drawn by lot.
 */
export function genreLook(genre: string | null, draws: Draws): GenreLook {
  if (genre === null) return lookOfName(String(draws.next()));
  const name = genre.toLowerCase();
  const family = families.find(([words]) => words.test(name));
  return family ? { hue: family[1], motifs: family[2] } : lookOfName(name);
}

/** Mostly the usual motif, at times one of the other two. */
export function drawMotif({ motifs }: GenreLook, draws: Draws): Motif {
  const lot = draws.next();
  if (lot < 0.55) return motifs[0];
  return lot < 0.82 ? motifs[1] : motifs[2];
}
