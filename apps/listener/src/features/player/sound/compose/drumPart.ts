import type { DrumTone } from "../tones/toneBook.ts";
import type { Note } from "./score.ts";
import { loudnessOf, strokesOf } from "./steps.ts";
import { drawsFor, stepAtMs, type BarPlan, type TrackPlan } from "./trackPlan.ts";

/** Below this the drums rest. */
const drumsFrom = 0.28;

interface Hit {
  tone: DrumTone;
  step: number;
  velocity: number;
}

function stroke(plan: TrackPlan, { tone, step, velocity }: Hit): Note {
  return { part: "drums", tone, atMs: stepAtMs(plan, step), lastsMs: plan.barMs, midi: 60, velocity };
}

/** The run of strokes that leads from one section to the next. */
function fill(plan: TrackPlan, { bar }: BarPlan): Note[] {
  const draws = drawsFor(plan.subject.itemId, "fill", bar);
  const tones: DrumTone[] = draws.next() < 0.5 ? ["tom", "tom"] : ["snare", "tom"];
  const first = draws.next() < 0.5 ? 12 : 10;
  const steps = Array.from({ length: 16 - first }, (_, place) => first + place);
  return steps.map((step) => stroke(plan, { tone: tones[step % 2], step, velocity: 0.3 + 0.03 * (step - first + 1) }));
}

function hasCymbals({ style }: TrackPlan): boolean {
  return style.drums.some(
    ({ tone }) => tone === "snare" || tone === "bigSnare" || tone === "tightSnare" || tone === "clap",
  );
}

function leadsOn({ section, bar }: BarPlan): boolean {
  return bar === section.firstBar + section.bars - 1 && section.bars >= 4;
}

/** The drums of a bar. */
export function drumPart(plan: TrackPlan, at: BarPlan): Note[] {
  const { style, subject } = plan;
  if (style.drums.length === 0 || at.busy < drumsFrom) return [];
  if (at.isLast) return hasCymbals(plan) ? [stroke(plan, { tone: "crash", step: 0, velocity: 0.3 })] : [];
  const bare = at.section.kind === "bridge" && style.form === "club";
  const draws = drawsFor(subject.itemId, "drums", at.bar);
  const heard = style.drums.filter(({ from = 0 }) => from <= at.busy && !bare);
  const force = 0.75 + 0.25 * at.busy;
  const beat = heard.flatMap(({ tone, steps, level }) =>
    strokesOf(steps).map(({ step, sign }) => {
      const velocity = level * loudnessOf(sign) * draws.between(0.88, 1) * force;
      return stroke(plan, { tone, step, velocity });
    }),
  );
  const begins = at.bar === at.section.firstBar && at.section.kind === "chorus" && hasCymbals(plan);
  const crash = begins ? [stroke(plan, { tone: "crash", step: 0, velocity: 0.26 })] : [];
  return [...beat, ...crash, ...(leadsOn(at) && hasCymbals(plan) ? fill(plan, at) : [])];
}
