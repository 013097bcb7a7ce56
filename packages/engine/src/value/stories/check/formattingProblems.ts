import type { Story } from "../story.ts";
import type { StoryPiece, StoryProblem } from "./storyProblem.ts";

const forms: [words: string, pattern: RegExp][] = [
  ["no Markdown", /\*+|__|~~|`+|^#{1,6} |^\s*[-+] |\]\(/gu],
  ["no line breaks or other controls", /[\p{Cc}\u2028\u2029]/gu],
  ["no HTML", /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/giu],
  ["no addresses", /\b(?:https?:|www\.)\S*|\b[\w-]+\.(?:com|org|net|io|fm|co\.uk)\b/giu],
  [
    "no empty places",
    /[{}[\]]|\$\{|%[sd]\b|(?<![\p{L}])(?:undefined|null|NaN|Infinity)(?![\p{L}])|\[object|<[A-Z_]+>/gu,
  ],
  ["one space between words, and none before a mark", / {2,}|^ | $| [,.;:!?](?!\.)/gu],
];

const opened = /[\u2066-\u2068]/gu;
const closed = /\u2069/gu;

/** Marks of a page, line breaks, addresses, and places that nobody filled, outside titles; isolates that are not closed. */
export function formattingProblems(pieces: readonly StoryPiece[], { headline, sentences }: Story): StoryProblem[] {
  const problems = pieces.flatMap(({ sentence, own }) =>
    forms.flatMap(([words, pattern]) =>
      [...own.matchAll(pattern)].map(([found]): StoryProblem => ({ rule: "formatting", sentence, found, words })),
    ),
  );
  for (const [at, text] of [headline, ...sentences.map((one) => one.text)].entries()) {
    if ((text.match(opened)?.length ?? 0) === (text.match(closed)?.length ?? 0)) continue;
    const sentence = at === 0 ? null : at - 1;
    problems.push({ rule: "formatting", sentence, found: text, words: "every isolated title is closed with U+2069" });
  }
  return problems;
}
