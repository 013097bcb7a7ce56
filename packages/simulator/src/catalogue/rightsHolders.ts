import type { ArtistBand, Catalogue } from "@segue/engine/data";
import { type LanguageName, languages } from "../names/languages.ts";
import { inventWord } from "../names/phonotactics.ts";
import { UniqueNames } from "../names/uniqueNames.ts";
import { Random } from "../random/random.ts";
import { labelNouns } from "../words/artistWords.ts";

const majors = 3;
const labels = 12;
const distributors = 25;

/**
 * Three majors, twelve labels and twenty-five small distributors. What a stream costs is a rate of the rights holder:
 * majors have negotiated more, yet the ranges overlap, so that a small artist is not always the cheaper one.
 */
export function createRightsHolders(seed: string): Catalogue["rightsHolders"] {
  const random = new Random(seed, "rights holders");
  const names = new UniqueNames();
  const tongues = Object.keys(languages) as LanguageName[];
  return Array.from({ length: majors + labels + distributors }, (_, index) => ({
    name: names.claim(() => `${inventWord(random, random.pick(tongues))} ${random.pick(labelNouns)}`),
    microsPerStream: Math.round(index < majors ? random.between(4100, 4700) : random.between(2600, 4400)),
  }));
}

/** A rights holder for an artist of this band: superstars mostly with a major, emerging artists with a distributor. */
export function chooseRightsHolder(random: Random, band: ArtistBand): number {
  const shareOfMajors = { superstar: 0.85, established: 0.55, independent: 0.15, emerging: 0.03 }[band];
  if (random.chance(shareOfMajors)) return random.below(majors);
  if (random.chance(band === "emerging" ? 0.25 : 0.75)) return majors + random.below(labels);
  return majors + labels + random.below(distributors);
}
