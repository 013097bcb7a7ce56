import type { Random } from "../random/random.ts";
import { type LanguageName, languages } from "./languages.ts";

/** Fragments that would read as an insult or a slur in some tongue; a word with one is thrown away. */
const unkind =
  /fuc|fuk|shit|cunt|nig|rape|nazi|dic?k|coc?k|cuc|slut|porn|fag|puta|anal|anus|pis|tit|kkk|hitl|rapi|gook|jew|homo|kaka|dumm|morto|cum|sex|nutt|poo|fart|arsch|kike|coon|paki|spic|dyke/u;

/** No word may stumble: three vowels or four consonants in a row, or a sound said three times. */
const clumsy =
  /[aeiouyåäöéüæ]{3}|[^aeiouyåäöéüæ]{4}|(..)\1|(.)\2\2|^[^aeiouyåäöéüæ]{3}|wu|yi|uu|ii|aa|hh|(r.*){3}|[äöüåéñ].*[äöüåéñ]|[^r]h[rl]|nl|lr|nm/u;

interface Sounds {
  stems: string[];
  onsets: string[];
  vowels: string[];
  codas: string[];
  closed: number;
  given: string[];
  family: string[];
}

const soundsOf = Object.fromEntries(
  Object.entries(languages).map(([name, language]) => [
    name,
    {
      stems: language.stems.split(" "),
      onsets: language.onsets.split(" "),
      vowels: language.vowels.split(" "),
      codas: language.codas.split(" "),
      closed: language.closed,
      given: language.given.split(" "),
      family: language.family.split(" "),
    },
  ]),
) as Record<LanguageName, Sounds>;

/** What a word is for: a plain word, a person's first name, a person's last name. */
export type WordUse = "word" | "given" | "family";

/** An invented word of two or three syllables, capitalised. */
export function inventWord(random: Random, language: LanguageName, use: WordUse = "word"): string {
  const sounds = soundsOf[language];
  for (;;) {
    const word = use === "word" ? plainWord(random, sounds) : withEnding(random, sounds, use);
    if (word.length < 4 || word.length > 9 || unkind.test(word) || clumsy.test(word)) continue;
    return word.charAt(0).toUpperCase() + word.slice(1);
  }
}

function plainWord(random: Random, sounds: Sounds): string {
  const syllables = random.chance(0.72) ? 2 : 3;
  let word = random.chance(0.15) ? random.pick(sounds.vowels) : "";
  for (let index = 0; index < syllables; index++) {
    word += random.pick(sounds.onsets) + random.pick(sounds.vowels);
    if (random.chance(sounds.closed)) word += random.pick(sounds.codas);
  }
  return word;
}

function withEnding(random: Random, sounds: Sounds, use: "given" | "family"): string {
  const ending = random.pick(use === "given" ? sounds.given : sounds.family);
  if (random.chance(0.7)) return joined(random.pick(sounds.stems), ending);
  let stem = random.pick(sounds.onsets) + random.pick(sounds.vowels);
  if (/^[aeiouéü]/u.test(ending)) stem += random.pick(sounds.onsets);
  else if (random.chance(sounds.closed)) stem += random.pick(sounds.codas);
  return stem + ending;
}

/** Two vowels that meet become one, so that Asa and Ana make Asana. */
function joined(stem: string, ending: string): string {
  const meet = /[aeiou]$/u.test(stem) && /^[aeiouéü]/u.test(ending);
  return meet ? stem.slice(0, -1) + ending : stem + ending;
}

/** First and last name of a person who does not exist. */
export function inventPerson(random: Random, language: LanguageName): string {
  const given = inventWord(random, language, "given");
  const family = inventWord(random, language, "family");
  return language === "hanbaro" ? `${family} ${given}` : `${given} ${family}`;
}
