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
import { hashText } from "./seeded.ts";

const every = [arches, bloom, contours, halftone, orbits, pulse, rays, shards, strata, strings, tiles, weave];

/** First match wins, so the narrower word stands first. */
const families: [RegExp, Motif][] = [
  [/metal|punk|hardcore|grunge|industrial/u, shards],
  [/folk|country|americana|bluegrass|singer/u, strata],
  [/ambient|drone|shoegaze|dream|chill|lo-?fi|new age/u, contours],
  [/synth|electro|idm|trance|space/u, orbits],
  [/hip.?hop|rap|trap|grime|house|techno|drum|dance|edm|garage/u, pulse],
  [/classical|orchestr|chamber|piano|acoustic|post-rock|score/u, strings],
  [/jazz|r&b|rnb|bossa|swing/u, bloom],
  [/soul|funk|disco|gospel|afro/u, rays],
  [/reggae|dub|ska|latin|salsa|cumbia|world|flamenco/u, weave],
  [/rock|blues/u, halftone],
  [/pop|indie/u, tiles],
];

/** The motif of a genre: a genre of no known family keeps one by its name, an item without a genre one by its number. */
export function genreMotif(genre: string | null, itemId: number): Motif {
  if (genre === null) return every[itemId % every.length] ?? arches;
  const name = genre.toLowerCase();
  const family = families.find(([words]) => words.test(name));
  return family?.[1] ?? every[hashText(name) % every.length] ?? arches;
}
