import { hashText, seededDraws, type Draws } from "@segue/ui";
import { sectionsOf, type Section } from "./form.ts";
import { scaleOf, semitonesOf, type Scale } from "./scale.ts";
import { latenessOf, stepsPerBar } from "./steps.ts";
import type { Style } from "./style.ts";
import { styleOf } from "./styleOf.ts";
import type { TrackSubject } from "./subject.ts";

/** What stays the same through a whole track. */
export interface TrackPlan {
  subject: TrackSubject;
  style: Style;
  scale: Scale;
  /** MIDI number of the tonic around middle C, 54–65 */
  tonic: number;
  barMs: number;
  bars: number;
  sections: readonly Section[];
  /** chords of verse, chorus and bridge as steps of the scale */
  progressions: Record<"verse" | "chorus" | "bridge", readonly number[]>;
}

/** A bar, and where it stands. */
export interface BarPlan {
  bar: number;
  section: Section;
  /** 0 bare … 1 everything plays, the track's own energy considered */
  busy: number;
  /** step of the scale on which the bar's chord stands, and the next bar's */
  degree: number;
  nextDegree: number;
  isLast: boolean;
}

/** Chance that belongs to one thing of one track. */
export function drawsFor(itemId: number, ...what: readonly (string | number)[]): Draws {
  return seededDraws(hashText(`${itemId} ${what.join(" ")}`));
}

function degreesOf(progression: string): number[] {
  return Array.from(progression, Number);
}

export function trackPlan(subject: TrackSubject): TrackPlan {
  const style = styleOf(subject);
  const barMs = (4 * 60_000) / subject.tempo;
  const bars = Math.max(1, Math.ceil(subject.durationMs / barMs));
  const pool = style.progressions[subject.mode].map(degreesOf);
  const first = drawsFor(subject.itemId, "progression").whole(0, pool.length - 1);
  const progression = (place: number): number[] => pool[(first + place) % pool.length];
  return {
    subject,
    style,
    scale: scaleOf(style.colour, subject.mode),
    tonic: 54 + ((subject.key + 6) % 12),
    barMs,
    bars,
    sections: sectionsOf(style.form, bars),
    progressions: { verse: progression(0), chorus: progression(1), bridge: progression(2) },
  };
}

function sectionAt(plan: TrackPlan, bar: number): Section {
  const found = plan.sections.findLast(({ firstBar }) => firstBar <= bar) ?? plan.sections[0];
  return found;
}

function degreeAt(plan: TrackPlan, bar: number): number {
  if (bar >= plan.bars - 1) return 0;
  const { kind, firstBar } = sectionAt(plan, bar);
  const chords = plan.progressions[kind === "intro" || kind === "outro" ? "verse" : kind];
  return chords[(bar - firstBar) % chords.length];
}

export function barPlan(plan: TrackPlan, bar: number): BarPlan {
  const section = sectionAt(plan, bar);
  return {
    bar,
    section,
    busy: Math.min(1, section.busy * (0.42 + 0.68 * plan.subject.energy)),
    degree: degreeAt(plan, bar),
    nextDegree: degreeAt(plan, bar + 1),
    isLast: bar >= plan.bars - 1,
  };
}

/** Milliseconds from the bar's beginning to a step, swing included. */
export function stepAtMs({ barMs, style }: TrackPlan, step: number): number {
  return ((step + latenessOf(step % stepsPerBar, style)) * barMs) / stepsPerBar;
}

/** The pitch of a step of the scale; 0 is the tonic around middle C. */
export function pitchOf({ tonic, scale }: TrackPlan, step: number): number {
  return tonic + semitonesOf(scale, step);
}
