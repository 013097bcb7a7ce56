import type { ToneName } from "../tones/toneBook.ts";
import { bassPart } from "./bassPart.ts";
import { chordPart } from "./chordPart.ts";
import { drumPart } from "./drumPart.ts";
import { layerPart } from "./layerPart.ts";
import { leadPart } from "./leadPart.ts";
import type { PartName, Score, Stand } from "./score.ts";
import { semitonesOf } from "./scale.ts";
import type { TrackSubject } from "./subject.ts";
import { barPlan, drawsFor, trackPlan, type TrackPlan } from "./trackPlan.ts";

/** Tones that go on sounding for a while once they are let go. */
const slowReleases: Partial<Record<ToneName, number>> = {
  pad: 1.1,
  strings: 0.6,
  warm: 0.8,
  glass: 0.9,
  bell: 0.9,
  vibes: 0.6,
  harp: 0.9,
  piano: 0.3,
  nylon: 0.4,
  steel: 0.4,
};
const usualRelease = 0.14;

function releaseOf(tone: ToneName | undefined): number {
  return (tone && slowReleases[tone]) ?? usualRelease;
}

/** Livelier tracks are brighter. */
function brightnessOf(energy: number, base: number): number {
  return base * 2 ** (2.2 * (energy - 0.5));
}

function standsOf({ style, subject }: TrackPlan): Record<PartName, Stand> {
  const { energy, itemId } = subject;
  const { wet } = style;
  const side = drawsFor(itemId, "sides").next() < 0.5 ? -1 : 1;
  const bright = brightnessOf(energy, 7_500);
  const stand = (over: Partial<Stand>): Stand => ({
    level: 1,
    pan: 0,
    wet,
    brightness: bright,
    release: usualRelease,
    ...over,
  });
  return {
    drums: stand({ wet: 0.4 * wet, brightness: 16_000, release: 0.05 }),
    bass: stand({ wet: 0.05 * wet, brightness: brightnessOf(energy, 3_000), release: 0.07 }),
    chords: stand({ pan: 0.22 * side, release: releaseOf(style.chords.tone) }),
    lead: stand({ pan: -0.16 * side, wet: 1.3 * wet, release: releaseOf(style.lead?.tone) }),
    layer: stand({ pan: -0.32 * side, wet: 1.2 * wet, release: releaseOf(style.layer?.tone) }),
    guest: stand({ level: 0 }),
  };
}

function pitchClassesOf({ scale, tonic }: TrackPlan): ReadonlySet<number> {
  return new Set(scale.map((_, step) => (tonic + semitonesOf(scale, step)) % 12));
}

/**
 * The music of a track: its style from the genre, its speed and key from the features, its tunes, chords and patterns by lot
 * from the item's number. The same subject always gives the same score.
 */
export function composeTrack(subject: TrackSubject): Score {
  const plan = trackPlan(subject);
  const { style, barMs, bars } = plan;
  return {
    barMs,
    bars,
    lengthMs: subject.durationMs,
    roomSeconds: style.roomSeconds,
    echoMs: style.echo > 0 ? (style.echo * barMs) / 4 : null,
    pump: style.pump,
    stands: standsOf(plan),
    pitchClasses: pitchClassesOf(plan),
    notesOf(bar) {
      if (bar < 0 || bar >= bars) return [];
      const at = barPlan(plan, bar);
      const parts = [drumPart, bassPart, chordPart, layerPart, leadPart];
      return parts.flatMap((part) => part(plan, at)).toSorted((one, other) => one.atMs - other.atMs);
    },
  };
}
