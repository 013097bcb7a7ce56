import { nearTo } from "./scale.ts";
import type { Note } from "./score.ts";
import { strokesOf } from "./steps.ts";
import { drawsFor, pitchOf, stepAtMs, type BarPlan, type TrackPlan } from "./trackPlan.ts";

/** Roots stand around this pitch; the whole part within an octave of it. */
const bassCentre = 39;
/** Below this the bass rests. */
const bassFrom = 0.22;

/** Scale steps above the chord's root that a sign stands for. */
const stepsUp: Record<string, number> = { "1": 0, "3": 2, "5": 4, "7": 6, "8": 7 };

function signPitch(plan: TrackPlan, { degree, nextDegree }: BarPlan, sign: string): number {
  if (sign === "a") return nearTo(pitchOf(plan, nextDegree - 1), bassCentre);
  const root = nearTo(pitchOf(plan, degree), bassCentre);
  return root + pitchOf(plan, degree + (stepsUp[sign] ?? 0)) - pitchOf(plan, degree);
}

/** The bass of a bar. */
export function bassPart(plan: TrackPlan, at: BarPlan): Note[] {
  const { bass } = plan.style;
  if (!bass || at.busy < bassFrom) return [];
  const draws = drawsFor(plan.subject.itemId, "bass", at.section.kind);
  const lines = at.isLast ? ["1---------------"] : bass.lines;
  const line = lines[(draws.whole(0, lines.length - 1) + (at.bar % 4 === 3 ? 1 : 0)) % lines.length];
  const touch = drawsFor(plan.subject.itemId, "touch", at.bar);
  return strokesOf(line).map(({ step, lasts, sign }) => ({
    part: "bass",
    tone: bass.tone,
    atMs: stepAtMs(plan, step),
    lastsMs: stepAtMs(plan, step + lasts) - stepAtMs(plan, step),
    midi: signPitch(plan, at, sign),
    velocity: bass.level * touch.between(0.85, 1),
  }));
}
