import { voicing } from "./chordPart.ts";
import type { Note } from "./score.ts";
import { strokesOf } from "./steps.ts";
import { drawsFor, stepAtMs, type BarPlan, type TrackPlan } from "./trackPlan.ts";

/** Below this the layer rests. */
const layerFrom = 0.42;
const pulses = ["..x...x...x...x.", "..x.x...x.x...x.", "x..x..x...x..x.."];

type Layer = NonNullable<TrackPlan["style"]["layer"]>;

function note({ tone, level }: Layer, over: Pick<Note, "atMs" | "lastsMs" | "midi">): Note {
  return { part: "layer", tone, velocity: level, ...over };
}

function held(plan: TrackPlan, at: BarPlan, layer: Layer): Note[] {
  const pitches = voicing(plan, at.degree, { size: 3, centre: layer.centre });
  return pitches.map((midi) => note(layer, { atMs: 0, lastsMs: plan.barMs, midi }));
}

function arpeggio(plan: TrackPlan, at: BarPlan, layer: Layer): Note[] {
  const pitches = voicing(plan, at.degree, { size: 4, centre: layer.centre });
  const up = drawsFor(plan.subject.itemId, "arpeggio").next() < 0.5;
  const every = at.busy > 0.75 ? 1 : 2;
  return Array.from({ length: 16 / every }, (_, place) => {
    const order = up ? place % pitches.length : pitches.length - 1 - (place % pitches.length);
    const step = place * every;
    const lastsMs = (1.6 * every * plan.barMs) / 16;
    return note(layer, { atMs: stepAtMs(plan, step), lastsMs, midi: pitches[order] });
  });
}

function pulse(plan: TrackPlan, at: BarPlan, layer: Layer): Note[] {
  const pattern = pulses[drawsFor(plan.subject.itemId, "pulse").whole(0, pulses.length - 1)];
  const pitches = voicing(plan, at.degree, { size: 3, centre: layer.centre });
  const lastsMs = (1.4 * plan.barMs) / 16;
  return strokesOf(pattern).flatMap(({ step }) =>
    pitches.map((midi) => note(layer, { atMs: stepAtMs(plan, step), lastsMs, midi })),
  );
}

/** What lies under or runs over the rest of a bar. */
export function layerPart(plan: TrackPlan, at: BarPlan): Note[] {
  const { layer } = plan.style;
  if (!layer || at.isLast || at.busy < layerFrom) return [];
  return { held, arpeggio, pulse }[layer.figure](plan, at, layer);
}
