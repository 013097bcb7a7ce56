import type { Draws } from "@segue/ui";
import { nearTo } from "./scale.ts";
import type { Note } from "./score.ts";
import { drawsFor, pitchOf, stepAtMs, type BarPlan, type TrackPlan } from "./trackPlan.ts";

/** A note of a tune before it meets a chord. */
interface TuneNote {
  /** 0–31: a tune is two bars long */
  step: number;
  lasts: number;
  /** scale steps above or below the middle of the tune */
  height: number;
}

type Lead = NonNullable<TrackPlan["style"]["lead"]>;

/** Steps of the scale in its five-note form. */
const five = { major: [0, 1, 2, 4, 5], minor: [0, 2, 3, 4, 6] };

/** Moves mostly by a step, leaps at times, and is drawn back to the middle. */
function nextHeight(height: number, draws: Draws): number {
  const leap = draws.next() < 0.2 ? 3 : 1;
  const up = draws.next() < 0.5 - 0.08 * height;
  return draws.next() < 0.18 ? height : height + (up ? leap : -leap);
}

/** A tune of two bars that a track comes back to. */
function tuneOf(plan: TrackPlan, lead: Lead, name: string): TuneNote[] {
  const draws = drawsFor(plan.subject.itemId, "tune", name);
  const grid = lead.density > 0.45 && plan.subject.tempo < 112 ? 1 : 2;
  const tune: TuneNote[] = [];
  let height = draws.whole(-2, 2);
  for (let step = 0; step < 28; step += grid) {
    const weight = step % 4 === 0 ? 1.5 : 0.8;
    if (draws.next() > lead.density * weight * (grid === 1 ? 0.7 : 1)) continue;
    height = nextHeight(height, draws);
    tune.push({ step, lasts: 4 * grid, height });
  }
  for (const [place, note] of tune.entries()) {
    const until = tune[place + 1]?.step ?? 30;
    note.lasts = Math.min(until - note.step, note.lasts + 2);
  }
  return tune;
}

/** The nearest of the allowed scale steps, its octave kept. */
function snapped(step: number, allowed: readonly number[]): number {
  const octave = 7 * Math.floor(step / 7);
  const candidates = allowed.flatMap((one) => [octave + one - 7, octave + one, octave + one + 7]);
  return candidates.reduce((best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best));
}

/** The scale step of a tune's note over a chord: chord tones on the beats. */
function stepOver(plan: TrackPlan, lead: Lead, { note, degree }: { note: TuneNote; degree: number }): number {
  const wanted = degree + note.height;
  if (note.step % 8 === 0)
    return snapped(
      wanted,
      [degree, degree + 2, degree + 4].map((step) => step % 7),
    );
  return lead.pentatonic ? snapped(wanted, five[plan.subject.mode]) : wanted;
}

/** Which tune a bar has, and which of its two bars; null where the lead rests. */
function tuneAt({ bar, section, busy }: BarPlan): { name: string; half: number } | null {
  const within = bar - section.firstBar;
  const unit = Math.floor(within / 2);
  const half = within % 2;
  if (section.kind === "chorus") return { name: unit % 4 === 3 ? "answer" : "hook", half };
  if (section.kind === "bridge") return unit % 2 === 1 ? { name: "bridge", half } : null;
  if (section.kind === "verse") return unit % 2 === 1 || busy > 0.7 ? { name: "verse", half } : null;
  return section.kind === "outro" && unit === 0 ? { name: "hook", half } : null;
}

/** The tune of a bar. */
export function leadPart(plan: TrackPlan, at: BarPlan): Note[] {
  const { lead } = plan.style;
  const found = lead && !at.isLast ? tuneAt(at) : null;
  if (!lead || !found) return [];
  const lift = at.section.kind === "chorus" ? 2 : 0;
  const centre = lead.centre + lift + Math.round(4 * (plan.subject.valence - 0.5));
  const touch = drawsFor(plan.subject.itemId, "lead", at.bar);
  const heard = tuneOf(plan, lead, found.name).filter(({ step }) => Math.floor(step / 16) === found.half);
  const base = nearTo(pitchOf(plan, at.degree), centre) - pitchOf(plan, at.degree);
  return heard.map((note) => ({
    part: "lead",
    tone: lead.tone,
    atMs: stepAtMs(plan, note.step % 16),
    lastsMs: (note.lasts * plan.barMs) / 16,
    midi: base + pitchOf(plan, stepOver(plan, lead, { note, degree: at.degree })),
    velocity: lead.level * touch.between(0.8, 1),
  }));
}
