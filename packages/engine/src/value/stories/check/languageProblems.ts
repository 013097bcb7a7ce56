import { functionWords } from "../words/functionWords.ts";
import { digitsForWords } from "../words/numberWords.ts";
import type { StoryBrief } from "../story.ts";
import { otherSpelling } from "./spellingPairs.ts";
import { nameMark, type StoryPiece, type StoryProblem } from "./storyProblem.ts";

/** English text has at least this share of words that hold it together. */
const leastFunctionShare = 0.25;

const foreign = /(?![\p{Script=Latin}])\p{L}[\p{L}\p{M}]*/gu;
const wrongArticle =
  /\b(?:a (?:[aeio]\w*|8\w*|11\b|18\b|hours?\b|honest\w*)|an (?:[bcdfgjklmnpqrstvwxyz]\w*|one\b|once\b|un[ia]\w*|us\w*|eu\w*|\d+(?<!8|11|18)\b|h(?!our|onest|eir)\w*))\b/giu;
const oneArticle = /^a (?:one|once|eu)\b/iu;
const countable = "listen|play|track|song|album|artist|episode|show|day|week|month|year|hour|minute|time|round";
const wrongPlural = new RegExp(
  String.raw`(?<![\d.:,])\b(?:1 (?:different |more )?(?:${countable})s|(?!1 )\d+ (?:different |more )?(?:${countable}))\b(?![-’'])`,
  "gu",
);
const doubled = /\b(?!(?:had|that|you|again|round|on|over|by|and)\b)(\p{L}+) \1\b/giu;
const sentenceEnd = /[.!?…](?:["”’)])?$/u;

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found);

function inPiece({ sentence, own }: StoryPiece, spelling: StoryBrief["spelling"]): StoryProblem[] {
  const found: [words: string, found: string[]][] = [
    ["outside titles a story has Latin letters", matches(own.replaceAll(nameMark, " "), foreign)],
    [`the spelling is ${spelling}`, otherSpelling(own, spelling)],
    ["a before consonants, an before vowels", matches(own, wrongArticle).filter((words) => !oneArticle.test(words))],
    ["one of a thing has no plural, and others have", matches(digitsForWords(own), wrongPlural)],
    ["a word stands twice", matches(own, doubled)],
  ];
  if (sentence !== null && !sentenceEnd.test(own.replaceAll(nameMark, "").trimEnd()))
    found.push(["a sentence ends with its mark", [own.slice(-12)]]);
  return found.flatMap(([words, all]) => all.map((one) => ({ rule: "language", sentence, found: one, words })));
}

/** What is no plausible English, or is spelt as on the other side of the ocean. */
export function languageProblems(pieces: readonly StoryPiece[], spelling: StoryBrief["spelling"]): StoryProblem[] {
  const problems = pieces.flatMap((piece) => inPiece(piece, spelling));
  const words = pieces.flatMap(({ sentence, own }) =>
    sentence === null ? [] : matches(own.toLowerCase(), /[\p{L}’']+/gu),
  );
  const known = words.filter((word) => functionWords.has(word.replace("’", "'"))).length;
  if (words.length > 0 && known < leastFunctionShare * words.length) {
    const share = Math.round((100 * known) / words.length);
    const needed = `${Math.round(100 * leastFunctionShare)} % of English are words such as the, of and you; here ${share} %`;
    problems.push({ rule: "language", sentence: null, found: words.slice(0, 5).join(" "), words: needed });
  }
  return problems;
}
