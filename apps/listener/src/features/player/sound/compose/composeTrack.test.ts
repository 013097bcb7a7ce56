import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drumMidi } from "../tones/toneBook.ts";
import { composeTrack } from "./composeTrack.ts";
import type { Note, Score } from "./score.ts";
import type { TrackSubject } from "./subject.ts";

const genres = [
  "indie rock,alternative rock,classic rock,metal,punk,pop,indie pop,synthpop,k-pop,city pop,house,techno,drum and bass",
  "ambient,downtempo,hip hop,trap,r&b,soul,funk,jazz,blues,classical,film score,folk,country,reggae,latin pop",
  "reggaeton,afrobeats,disco,something nobody knows",
].flatMap((line) => line.split(","));

function subject(over: Partial<TrackSubject> = {}): TrackSubject {
  const usual = { itemId: 42, genre: "pop", tempo: 116, key: 7, mode: "major", energy: 0.6, valence: 0.5 } as const;
  return { ...usual, durationMs: 200_000, ...over };
}

const subjects: fc.Arbitrary<TrackSubject> = fc.record({
  itemId: fc.integer({ min: 1, max: 1_000_000 }),
  genre: fc.constantFrom(...genres, null),
  tempo: fc.double({ min: 50, max: 210, noNaN: true }),
  key: fc.nat({ max: 11 }),
  mode: fc.constantFrom("major", "minor"),
  energy: fc.double({ min: 0, max: 1, noNaN: true }),
  valence: fc.double({ min: 0, max: 1, noNaN: true }),
  durationMs: fc.integer({ min: 4_000, max: 960_000 }),
});

function bars(score: Score, from: number, count: number): Note[] {
  return Array.from({ length: count }, (_, at) => score.notesOf(from + at)).flat();
}

function isTuned({ part }: Note): boolean {
  return part !== "drums";
}

describe("a track's music", () => {
  it("is the same every time, in any order of asking: seeking leads to the same notes", () => {
    fc.assert(
      fc.property(subjects, fc.nat({ max: 200 }), (track, bar) => {
        const straight = composeTrack(track);
        for (let before = 0; before < Math.min(bar, 5); before += 1) straight.notesOf(before);
        expect(straight.notesOf(bar)).toEqual(composeTrack(track).notesOf(bar));
      }),
    );
  });

  it("stays in key, in range and in time", () => {
    fc.assert(
      fc.property(subjects, fc.nat({ max: 60 }), (track, from) => {
        const score = composeTrack(track);
        for (const note of bars(score, from, 4)) {
          expect(note.velocity).toBeGreaterThan(0);
          expect(note.velocity).toBeLessThanOrEqual(1);
          expect(note.atMs).toBeGreaterThanOrEqual(0);
          expect(note.atMs).toBeLessThan(score.barMs + 1_500);
          expect(note.lastsMs).toBeGreaterThan(0);
          expect(isTuned(note) ? note.midi : drumMidi).toSatisfy((midi: number) => midi >= 24 && midi <= 100);
        }
        const pitches = bars(score, from, 4).filter(isTuned);
        expect(pitches.filter(({ midi }) => !score.pitchClasses?.has(midi % 12))).toEqual([]);
      }),
    );
  });

  it("is as fast as its tempo says, and lasts as long as the track", () => {
    const score = composeTrack(subject({ tempo: 120, durationMs: 100_000 }));
    expect(score.barMs).toBe(2_000);
    expect(score.bars).toBe(50);
    expect(score.notesOf(49).length).toBeGreaterThan(0);
    expect(score.notesOf(50)).toEqual([]);
    expect(score.notesOf(-1)).toEqual([]);
  });

  it("takes its key from the features", () => {
    const inC = composeTrack(subject({ key: 0 })).pitchClasses;
    expect([...(inC ?? [])].toSorted((low, high) => low - high)).toEqual([0, 2, 4, 5, 7, 9, 11]);
    expect(composeTrack(subject({ key: 0, mode: "minor" })).pitchClasses?.has(3)).toBe(true);
  });

  it("has sections: no eight bars are all that there is", () => {
    const score = composeTrack(subject());
    const shapes = new Set(
      Array.from({ length: score.bars }, (_, bar) => JSON.stringify(score.notesOf(bar).map(shape))),
    );
    expect(shapes.size).toBeGreaterThan(16);
  });

  it("is livelier where the track is", () => {
    const count = (energy: number): number => bars(composeTrack(subject({ energy, genre: "house" })), 16, 16).length;
    expect(count(0.95)).toBeGreaterThan(1.2 * count(0.1));
  });

  it("differs between two tracks of one genre and one sound", () => {
    const one = bars(composeTrack(subject({ itemId: 1 })), 12, 8);
    const other = bars(composeTrack(subject({ itemId: 2 })), 12, 8);
    expect(one.map(shape)).not.toEqual(other.map(shape));
  });
});

function shape({ part, atMs, midi }: Note): string {
  return `${part} ${Math.round(atMs)} ${midi}`;
}

/** What the ear tells genres apart by: who plays, and when the drums strike. */
function fingerprint(genre: string): Set<string> {
  const score = composeTrack(subject({ genre, tempo: 120, energy: 0.7 }));
  const heard = bars(score, 12, 4);
  const players = heard.filter(isTuned).map(({ part, tone }) => `${part} ${tone}`);
  const strokes = heard.filter((note) => !isTuned(note)).map(({ tone, atMs }) => `${tone} ${Math.round(atMs / 125)}`);
  return new Set([...players, ...strokes, `room ${score.roomSeconds}`]);
}

it("tells every two genres apart by players, beat and room", () => {
  const prints = genres.slice(0, -1).map((genre) => ({ genre, marks: fingerprint(genre) }));
  const pairs = prints.flatMap((one, place) => prints.slice(place + 1).map((other) => [one, other] as const));
  const alike = pairs.filter(([one, other]) => {
    const common = [...one.marks].filter((mark) => other.marks.has(mark)).length;
    return common / (one.marks.size + other.marks.size - common) > 0.6;
  });
  expect(alike.map(([one, other]) => `${one.genre} and ${other.genre}`)).toEqual([]);
});
