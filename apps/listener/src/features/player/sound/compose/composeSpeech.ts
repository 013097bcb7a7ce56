import type { Draws } from "@segue/ui";
import type { ToneName } from "../tones/toneBook.ts";
import type { Note, PartName, Score, Stand } from "./score.ts";
import { drawsFor } from "./trackPlan.ts";

/** What is spoken instead of played. */
export interface SpeechSubject {
  itemId: number;
  /** a book has one calm reader, an episode two who talk with each other */
  kind: "episode" | "book";
  durationMs: number;
}

interface Speaker {
  part: PartName;
  /** the voice's usual pitch */
  midi: number;
  /** milliseconds of a syllable */
  pace: number;
}

const phraseMs = 4_000;
const chapterBars = 15;
const vowels: readonly ToneName[] = ["vowelA", "vowelE", "vowelI", "vowelO", "vowelU"];

function speakersOf({ itemId, kind }: SpeechSubject): Speaker[] {
  const draws = drawsFor(itemId, "speakers");
  const low: Speaker = { part: "lead", midi: draws.whole(43, 47), pace: draws.between(175, 205) };
  const high: Speaker = { part: "guest", midi: draws.whole(52, 56), pace: draws.between(150, 180) };
  if (kind === "episode") return draws.next() < 0.5 ? [low, high] : [high, low];
  return [{ ...(draws.next() < 0.5 ? low : high), part: "lead", pace: 215 }];
}

/** Who speaks in a phrase: turns of two to five phrases. */
function speakerAt(subject: SpeechSubject, bar: number): Speaker {
  const speakers = speakersOf(subject);
  const turn = Math.floor(bar / 3) + (drawsFor(subject.itemId, "turn", Math.floor(bar / 6)).next() < 0.3 ? 1 : 0);
  return speakers[turn % speakers.length];
}

/** Speech falls towards the end of a phrase; a question would rise. */
function melody(share: number, asks: boolean, draws: Draws): number {
  const fall = 1.5 - 4 * share;
  const rise = asks && share > 0.8 ? 6 : 0;
  return fall + rise + draws.between(-1.2, 1.2);
}

function phrase({ itemId }: SpeechSubject, speaker: Speaker, bar: number): Note[] {
  const draws = drawsFor(itemId, "phrase", bar);
  const endMs = phraseMs - draws.between(500, 1_100);
  const asks = draws.next() < 0.2;
  const notes: Note[] = [];
  let atMs = draws.between(60, 260);
  while (atMs < endMs) {
    const lastsMs = speaker.pace * draws.between(0.7, 1.35);
    const tone = vowels[draws.whole(0, vowels.length - 1)];
    const midi = speaker.midi + melody(atMs / endMs, asks, draws);
    notes.push({ part: speaker.part, tone, atMs, lastsMs: 0.8 * lastsMs, midi, velocity: draws.between(0.5, 0.75) });
    if (draws.next() < 0.14) notes.push(breath(speaker.part, atMs + 0.8 * lastsMs));
    atMs += lastsMs + (draws.next() < 0.12 ? draws.between(90, 240) : 0);
  }
  return notes;
}

function breath(part: PartName, atMs: number): Note {
  return { part, tone: "sibilant", atMs, lastsMs: 120, midi: 60, velocity: 0.12 };
}

/** Two soft strokes that say: another chapter. */
function chapterTone(): Note[] {
  return [0, 420].map((atMs, place) => ({
    part: "layer",
    tone: "glass",
    atMs,
    lastsMs: 1_600,
    midi: place === 0 ? 72 : 67,
    velocity: 0.26,
  }));
}

const stand: Stand = { level: 0.9, pan: 0, wet: 0.07, brightness: 2_600, release: 0.05 };

/**
 * A placeholder for what is spoken: calm voices as through a wall, with the rhythm and melody of speech and no word; a book
 * rings softly at its chapters. Plainly not music.
 */
export function composeSpeech(subject: SpeechSubject): Score {
  const bars = Math.max(1, Math.ceil(subject.durationMs / phraseMs));
  return {
    barMs: phraseMs,
    bars,
    lengthMs: subject.durationMs,
    roomSeconds: 0.5,
    echoMs: null,
    pump: 0,
    stands: {
      drums: stand,
      bass: stand,
      chords: stand,
      layer: { ...stand, wet: 0.3, release: 0.8 },
      lead: { ...stand, pan: subject.kind === "episode" ? -0.22 : 0 },
      guest: { ...stand, pan: 0.22 },
    },
    pitchClasses: null,
    notesOf(bar) {
      if (bar < 0 || bar >= bars) return [];
      const opens = subject.kind === "book" && bar % chapterBars === 0;
      return opens ? chapterTone() : phrase(subject, speakerAt(subject, bar), bar);
    },
  };
}
