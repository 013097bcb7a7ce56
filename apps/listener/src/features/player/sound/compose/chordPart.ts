import { nearTo } from "./scale.ts";
import type { Note } from "./score.ts";
import { loudnessOf, strokesOf, type Stroke } from "./steps.ts";
import { drawsFor, pitchOf, stepAtMs, type BarPlan, type TrackPlan } from "./trackPlan.ts";

/** Scale steps above the root, by how many tones a chord has; from the ninth on the bass has the root to itself. */
const tonesOfSize: Record<2 | 3 | 4 | 5, readonly number[]> = {
  2: [0, 4],
  3: [0, 2, 4],
  4: [0, 2, 4, 6],
  5: [2, 4, 6, 8],
};

/** The pitches of a chord, ascending, each as near to the centre as its octaves allow. */
export function voicing(plan: TrackPlan, degree: number, wish: { size: 2 | 3 | 4 | 5; centre: number }): number[] {
  if (wish.size === 2) {
    const root = nearTo(pitchOf(plan, degree), wish.centre);
    const fifth = root + pitchOf(plan, degree + 4) - pitchOf(plan, degree);
    return [root, fifth, root + 12];
  }
  const pitches = tonesOfSize[wish.size].map((up) => nearTo(pitchOf(plan, degree + up), wish.centre));
  return pitches.toSorted((low, high) => low - high);
}

interface Struck {
  stroke: Stroke;
  order: number;
  pitches: readonly number[];
  touch: number;
}

/** One stroke: all tones together, each a little after the other, or only the next one of a broken chord. */
function struck(plan: TrackPlan, { stroke, order, pitches, touch }: Struck): Note[] {
  const { tone, level, strum, broken = false } = plan.style.chords;
  const { step, lasts, sign } = stroke;
  const heard = broken ? [pitches[brokenPlace(order, pitches.length)]] : pitches;
  const share = broken ? 1 : 1 / Math.sqrt(heard.length);
  return heard.map((midi, place) => ({
    part: "chords",
    tone,
    atMs: stepAtMs(plan, step) + place * strum,
    lastsMs: (broken ? 2 : 1) * (stepAtMs(plan, step + lasts) - stepAtMs(plan, step)),
    midi,
    velocity: level * loudnessOf(sign) * share * touch,
  }));
}

/** Up and down through a broken chord. */
function brokenPlace(order: number, count: number): number {
  const round = Math.max(1, 2 * count - 2);
  const place = order % round;
  return place < count ? place : round - place;
}

/** The chords of a bar. */
export function chordPart(plan: TrackPlan, at: BarPlan): Note[] {
  const { rhythms, size, centre } = plan.style.chords;
  const choice = drawsFor(plan.subject.itemId, "chords", at.section.kind).whole(0, rhythms.length - 1);
  const touch = drawsFor(plan.subject.itemId, "strum", at.bar);
  const pitches = voicing(plan, at.degree, { size, centre });
  const strokes: Stroke[] = at.isLast ? [{ step: 0, lasts: 16, sign: "x" }] : strokesOf(rhythms[choice]);
  const last = at.isLast && plan.style.chords.broken ? { ...plan, style: unbroken(plan) } : plan;
  return strokes.flatMap((stroke, order) => struck(last, { stroke, order, pitches, touch: touch.between(0.86, 1) }));
}

function unbroken({ style }: TrackPlan): TrackPlan["style"] {
  return { ...style, chords: { ...style.chords, broken: false } };
}
