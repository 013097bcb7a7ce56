import { expect, it } from "vitest";
import { composeSpeech } from "./composeSpeech.ts";

const episode = composeSpeech({ itemId: 9, kind: "episode", durationMs: 600_000 });
const book = composeSpeech({ itemId: 9, kind: "book", durationMs: 600_000 });
const everyBar = Array.from({ length: 60 }, (_, bar) => bar);

it("says the same at the same place, and is no music", () => {
  const again = composeSpeech({ itemId: 9, kind: "episode", durationMs: 600_000 });
  expect(everyBar.map((bar) => again.notesOf(bar))).toEqual(everyBar.map((bar) => episode.notesOf(bar)));
  expect(episode.pitchClasses).toBeNull();
  const tones = new Set(everyBar.flatMap((bar) => episode.notesOf(bar)).map(({ tone }) => tone));
  expect([...tones].every((tone) => tone.startsWith("vowel") || tone === "sibilant")).toBe(true);
});

it("has two voices that take turns in an episode, and one in a book", () => {
  const speakers = (score: typeof book): Set<string> =>
    new Set(
      everyBar
        .flatMap((bar) => score.notesOf(bar))
        .filter(({ tone }) => tone !== "glass")
        .map(({ part }) => part),
    );
  expect(speakers(episode)).toEqual(new Set(["lead", "guest"]));
  expect(speakers(book)).toEqual(new Set(["lead"]));
});

it("speaks at the pace of speech: three to eight syllables a second, with pauses", () => {
  const spoken = everyBar.flatMap((bar) => episode.notesOf(bar)).filter(({ tone }) => tone.startsWith("vowel"));
  expect(spoken.length / 240).toBeGreaterThan(3);
  expect(spoken.length / 240).toBeLessThan(8);
  expect(Math.max(...spoken.map(({ atMs, lastsMs }) => atMs + lastsMs))).toBeLessThan(3_700);
});

it("rings at the chapters of a book, every minute", () => {
  expect(everyBar.filter((bar) => book.notesOf(bar).some(({ tone }) => tone === "glass"))).toEqual([0, 15, 30, 45]);
});
