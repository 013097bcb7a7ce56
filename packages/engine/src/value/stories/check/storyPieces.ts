import type { Story } from "../story.ts";
import type { KnownNames } from "./knownNames.ts";
import { maskNames } from "./maskNames.ts";
import type { StoryPiece } from "./storyProblem.ts";

const isolates = /[\u2066-\u2069]/gu;

/** The headline and the sentences, with the names of the evidence set apart from the words of the writer. */
export function storyPieces({ headline, sentences }: Story, names: KnownNames): StoryPiece[] {
  const texts: [sentence: number | null, text: string][] = [
    [null, headline],
    ...sentences.map(({ text }, index): [number, string] => [index, text]),
  ];
  return texts.map(([sentence, raw]) => {
    const text = raw.replace(isolates, "");
    return { sentence, text, own: maskNames(text, names) };
  });
}
