import { fillTemplate, type Slots } from "../names/fillTemplate.ts";
import type { LanguageName } from "../names/languages.ts";
import { inventPerson, inventWord } from "../names/phonotactics.ts";
import type { Random } from "../random/random.ts";
import { type TitleStyle, titleTemplates } from "../words/titleTemplates.ts";
import {
  africanWords,
  classicalWords,
  clubWords,
  heavyWords,
  latinWords,
  rapWords,
  rootsWords,
  titleWords,
} from "../words/titleWords.ts";
import type { GenreProfile } from "./genres.ts";

const keyNames = ["C", "D-flat", "D", "E-flat", "E", "F", "F-sharp", "G", "A-flat", "A", "B-flat", "B"];

/** The key as it stands in a title: "E-flat minor". */
function keyName(key: number, mode: number): string {
  return `${keyNames[key]} ${mode === 1 ? "major" : "minor"}`;
}

const styleOfGenre: Readonly<Record<string, TitleStyle>> = {
  metal: "metal",
  "k-pop": "idol",
  ambient: "calm",
  downtempo: "calm",
  blues: "blues",
  "film score": "score",
  country: "country",
  reggae: "reggae",
};

const styleOfFamily: Record<GenreProfile["family"], TitleStyle> = {
  rock: "rock",
  pop: "pop",
  electronic: "club",
  urban: "rap",
  soul: "soul",
  jazz: "jazz",
  classical: "classical",
  roots: "folk",
  latin: "latin",
  african: "african",
};

export interface TitleMaker {
  random: Random;
  genre: GenreProfile;
  language: LanguageName;
}

/** A title in the manner of the genre, not yet unique; `key` and `mode` as in the track's audio features. */
export function inventTrackTitle({ random, genre, language }: TitleMaker, key: number, mode: number): string {
  const style = styleOfGenre[genre.name] ?? styleOfFamily[genre.family];
  const slots = slotsFor(random, language, keyName(key, mode));
  return fillTemplate(random, random.pick(titleTemplates[style]), slots);
}

const albumTemplates = [
  "{adj} {noun}",
  "{noun}",
  "The {noun}",
  "{nouns}",
  "{noun} and {noun}",
  "{place}",
  "{nouns} {where}",
  "{inv}",
  "A {noun} {where}",
  "{adj} {nouns}",
  "{number} {nouns}",
  "{doing} {where}",
  "{noun} Years",
  "Songs for {name}",
  "The {adj} {noun}",
];

/** A title for an album of several tracks, not yet unique. */
export function inventAlbumTitle({ random, language }: TitleMaker): string {
  return fillTemplate(random, random.pick(albumTemplates), slotsFor(random, language, ""));
}

function slotsFor(random: Random, language: LanguageName, key: string): Slots {
  return {
    ...titleWords,
    ...heavyWords,
    ...clubWords,
    form: classicalWords.form,
    pace: classicalWords.pace,
    scene: classicalWords.scene,
    boast: rapWords.boast,
    rapthing: rapWords.thing,
    lthing: latinWords.thing,
    llike: latinWords.like,
    move: latinWords.move,
    road: rootsWords.road,
    tale: rootsWords.tale,
    joy: africanWords.joy,
    call: africanWords.call,
    inv: () => inventWord(random, language),
    place: () => inventWord(random, language, "family"),
    name: () => inventWord(random, language, "given"),
    person: () => inventPerson(random, language),
    digits: () => String(1 + random.below(24)),
    keyname: () => key,
  };
}
