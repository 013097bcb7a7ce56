import type { Story } from "../story.ts";

const gram = 5;
const word = /[\p{L}\p{N}]+(?:[’':.,][\p{L}\p{N}]+)*/gu;

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(word)].map(([found]) => found);
}

function gramsOf({ headline, sentences }: Story): Set<string> {
  const words = wordsOf([headline, ...sentences.map(({ text }) => text)].join(" "));
  const last = Math.max(1, words.length - gram + 1);
  return new Set(Array.from({ length: last }, (_, at) => words.slice(at, at + gram).join(" ")));
}

/** How alike two stories are: shared runs of five words among all of both (Jaccard), 0 to 1. */
export function storySimilarity(a: Story, b: Story): number {
  const [first, second] = [gramsOf(a), gramsOf(b)];
  let shared = 0;
  for (const words of first) if (second.has(words)) shared++;
  return shared / (first.size + second.size - shared);
}
