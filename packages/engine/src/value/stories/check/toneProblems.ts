import type { StoryPiece, StoryProblem } from "./storyProblem.ts";

const tones: [words: string, pattern: RegExp][] = [
  ["no word is written in capitals", /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}])/gu],
  [
    "a story is told to you, and by nobody",
    /(?<![\p{L}’'])(?:I|I['’]m|I['’]ve|[Mm]e|[Mm]y|[Mm]ine|[Ww]e|[Ww]e['’](?:re|ve|ll|d)|[Uu]s|[Oo]urs?)(?![\p{L}’'])/gu,
  ],
  [
    "a story is told to you, not about you",
    /\b(?:the|this|our|a) (?:listener|user|customer|subscriber|account)s?\b/giu,
  ],
  [
    "nothing is known of anybody but what was heard: no he, no she",
    /(?<![\p{L}’'])(?:he|she|him|his|hers?|himself|herself)(?:['’]s)?(?![\p{L}])/giu,
  ],
  [
    "the story does not speak of itself",
    /\b(?:as an ai|language model|our data|the data|data shows?|algorithms?|statistic\w*|according to (?:our|the)|we (?:know|noticed|saw)|prompt)\b/giu,
  ],
  [
    "nothing is said against you",
    /\b(?:boring|guilty|guilt|wasted?|wasting|lonely|loneliness|sad|sadly|sadness|pathetic|embarrass\w*|ashamed|shame|shameful|weird\w*|lazy|laziness|too much|too many|stuck|unhealthy|annoy\w*|poor taste|bad taste|basic|cringe\w*|questionable|terrible|awful|worst|ridiculous|silly|stupid|dumb|ugly|crazy|cheesy|desperate\w*|procrastinat\w*|no life|antisocial|neighbou?rs? (?:complain|suffer)\w*)\b/giu,
  ],
  [
    "no advice is given",
    /\b(?:you should|you ought|you must|you need to|you might want|you may want|why not|don['’]t forget|do not forget|make sure|be sure to|keep it up|keep going|keep exploring|keep listening|consider|we recommend|recommend\w*|go ahead|get some (?:sleep|rest)|remember to|give it a try|check out)\b/giu,
  ],
  [
    "no advertising words",
    /\b(?:journeys?|soundtrack\w*|unwrap\w*|vibes?|vibing|vibey|curated?|curating|epic|iconic|ultimate\w*|amazing|incredible|awesome|unforgettable|elevate\w*|immers\w*|next level|game[- ]chang\w*|deep dive|must-hear|exclusive\w*|premium|subscri\w*|banger\w*|bops?|slay\w*|main character|sonic|tapestry|testament|musical adventure|rollercoaster|love letter|unleash\w*|discover more|stay tuned|delve\w*)\b/giu,
  ],
  ["no pictures beside those of titles", /\p{Extended_Pictographic}/gu],
];

/** Words that shout, judge, advise, advertise, or speak of anybody but you. */
export function toneProblems(pieces: readonly StoryPiece[]): StoryProblem[] {
  const problems = pieces.flatMap(({ sentence, own }) =>
    tones.flatMap(([words, pattern]) =>
      [...own.matchAll(pattern)].map(([found]): StoryProblem => ({ rule: "tone", sentence, found, words })),
    ),
  );
  const marks = pieces.map(({ own }) => own.replaceAll(/[^!]/gu, "")).join("");
  if (marks.length > 1)
    problems.push({ rule: "tone", sentence: null, found: marks, words: "one exclamation mark is enough" });
  return problems;
}
