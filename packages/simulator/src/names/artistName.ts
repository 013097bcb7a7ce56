import type { GenreProfile } from "../catalogue/genres.ts";
import type { Random } from "../random/random.ts";
import {
  bandAdjectives,
  bandNouns,
  bandPlurals,
  clubNouns,
  ensembleNouns,
  funkNouns,
  heavyNouns,
  orchestraNouns,
  rapEpithets,
  rapNouns,
} from "../words/artistWords.ts";
import type { LanguageName } from "./languages.ts";
import { inventPerson, inventWord, type WordUse } from "./phonotactics.ts";

interface Maker {
  random: Random;
  genre: GenreProfile;
  word: (use?: WordUse) => string;
  /** a word long enough to stand alone: short ones are often somebody's name */
  lone: (use?: WordUse) => string;
  person: () => string;
}

type Pattern = (maker: Maker) => string;

const bandPatterns: readonly Pattern[] = [
  ({ random, word }) => `${random.pick(bandAdjectives)} ${word()}`,
  ({ random, word }) => `${word()} ${random.pick(bandNouns)}`,
  ({ random, word }) => `${word("given")} & the ${random.pick(bandPlurals)}`,
  ({ lone }) => `The ${lone("family")}s`,
  ({ random, word }) => `The ${word()} ${random.pick(bandNouns)}`,
  ({ random, word }) => `${random.pick(bandPlurals)} of ${word()}`,
  ({ lone }) => lone(),
  ({ word }) => `${word()} ${word("family")}`,
];

const heavyPatterns: readonly Pattern[] = [
  ({ lone }) => lone(),
  ({ lone }) => lone("family"),
  ({ random, word }) => `${word()} ${random.pick(heavyNouns)}`,
  ({ random, word }) => `${random.pick(heavyNouns)} of ${word()}`,
];

const soloPatterns: readonly Pattern[] = [
  ({ person }) => person(),
  ({ person }) => person(),
  ({ person }) => person(),
  ({ lone }) => lone("given"),
  ({ random, word }) => `${random.pick(bandAdjectives)} ${word("given")}`,
];

const idolPatterns: readonly Pattern[] = [
  ({ lone }) => lone().toUpperCase(),
  ({ lone }) => lone("given").toUpperCase(),
  ({ random, word }) => `${word().toUpperCase()}${2 + random.below(8)}`,
  ({ lone }) => lone("given"),
  ({ random, word }) => `${random.pick(bandAdjectives).toUpperCase()} ${word().toUpperCase()}`,
  ({ person }) => person(),
];

const clubPatterns: readonly Pattern[] = [
  ({ lone }) => lone(),
  ({ lone }) => lone(),
  ({ lone }) => lone("family"),
  ({ person }) => person(),
  ({ random, word }) => `${word()} ${random.pick(clubNouns)}`,
  ({ word }) => `${word()} & ${word()}`,
  ({ lone }) => lone().toLowerCase(),
  ({ random, word }) => `${word()} ${10 * (1 + random.below(9)) + random.below(10)}`,
];

const rapPatterns: readonly Pattern[] = [
  ({ random, word }) => `${random.pick(rapEpithets)} ${word()}`,
  ({ random, word }) => `${word()} ${random.pick(rapNouns)}`,
  ({ lone }) => lone(),
  ({ lone }) => lone("given"),
  ({ random, word }) => `${word("given")} the ${random.pick(rapEpithets)}`,
  ({ person }) => person(),
];

const ensemblePatterns: readonly Pattern[] = [
  ({ person }) => person(),
  ({ person }) => person(),
  ({ random, person }) => `${person()} ${random.pick(ensembleNouns)}`,
  ({ random, word }) => `${word("family")} ${random.pick(ensembleNouns)}`,
  ({ random, word, genre }) => `${word()} ${random.pick(genre.name === "funk" ? funkNouns : bandNouns)}`,
];

const orchestraPatterns: readonly Pattern[] = [
  ({ person }) => person(),
  ({ person }) => person(),
  ({ random, word }) => `${word("family")} ${random.pick(orchestraNouns)}`,
  ({ random, word }) => `${word()} ${random.pick(orchestraNouns)}`,
];

const patterns: Record<GenreProfile["naming"], readonly Pattern[]> = {
  band: bandPatterns,
  solo: soloPatterns,
  idol: idolPatterns,
  club: clubPatterns,
  rap: rapPatterns,
  ensemble: ensemblePatterns,
  orchestra: orchestraPatterns,
};

/** A name for an artist of this genre whose mother tongue is `language`; not yet unique. */
export function inventArtistName(random: Random, genre: GenreProfile, language: LanguageName): string {
  const choices = genre.name === "metal" ? heavyPatterns : patterns[genre.naming];
  return random.pick(choices)({
    random,
    genre,
    word: (use) => inventWord(random, language, use),
    lone: (use) => longWord(random, language, use),
    person: () => inventPerson(random, language),
  });
}

function longWord(random: Random, language: LanguageName, use?: WordUse): string {
  for (;;) {
    const word = inventWord(random, language, use);
    if (word.length >= 6) return word;
  }
}
