import { functionWords } from "../words/functionWords.ts";
import { digitsForWords } from "../words/numberWords.ts";
import type { KnownNames } from "./knownNames.ts";
import { ordinaryWords } from "./ordinaryWords.ts";
import type { StoryPiece, StoryProblem } from "./storyProblem.ts";

const quoted = /“([^“”]*)”|"([^"]*)"/gu;
const capitalised = /(?<![\p{L}\p{N}’'])\p{Lu}[\p{L}\p{N}’'-]*/gu;
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)(?:['’]s)?$/u;
const beginsSentence = /(?:^|[.!?:…—–]["”’]?\s*)["“‘]?$/u;
const adverbOrVerb = /^\p{Lu}\p{Ll}{3,}(?:ly|ing)$/u;

const isOrdinary = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s$/u, "");
  if (ordinaryWords.has(lower) || functionWords.has(lower) || functionWords.has(word.toLowerCase().replace("’", "'")))
    return true;
  return (
    adverbOrVerb.test(word) ||
    lower.split("-").every((part) => ordinaryWords.has(part) || /^\d/u.test(digitsForWords(part)))
  );
};

/** Names in some words of the writer that the evidence does not know. */
function strangersIn(own: string): string[] {
  const strangers = [...own.matchAll(quoted)].map(([found]) => found);
  for (const match of own.replace(quoted, " ").matchAll(capitalised)) {
    const [word] = match;
    const before = own.replace(quoted, " ").slice(0, match.index);
    const mayBegin = beginsSentence.test(before) && isOrdinary(word);
    if (!mayBegin && !calendar.test(word) && !/^(?:AM|PM)$/u.test(word)) strangers.push(word);
  }
  return strangers;
}

/** Every name in quotes or with a capital letter that is not one of the day's items, creators, subjects or places. */
export function nameProblems(pieces: readonly StoryPiece[]): StoryProblem[] {
  return pieces.flatMap(({ sentence, own }) =>
    strangersIn(own).map((found) => ({
      rule: "name",
      sentence,
      found,
      words: "no item, artist, show, genre or place of the day's evidence is called so",
    })),
  );
}

const letter = /[\p{L}\p{N}]/u;

/** Names of explicit things in the text: they are to be called a track, an episode or an artist. */
export function explicitNames(pieces: readonly StoryPiece[], { unfit }: KnownNames): StoryProblem[] {
  return pieces.flatMap(({ sentence, text, own }) =>
    unfit
      .filter((name) => {
        if (text.includes(`“${name}”`) || text.includes(`"${name}"`)) return true;
        const at = name.length < 4 || name === name.toLowerCase() ? -1 : own.indexOf(name);
        return at >= 0 && !letter.test(own.charAt(at - 1)) && !letter.test(own.charAt(at + name.length));
      })
      .map((found) => ({ rule: "safety", sentence, found, words: "explicit things are not named" })),
  );
}
