import { type ArtistBand, artistBands } from "../../data/index.ts";
import { type LoopMetric, loopMetrics, partsOf, type Weeks } from "./loopMetric.ts";
import type { LoopTally } from "./loopTally.ts";
import { pairedGini } from "./pairedGini.ts";
import { type LoopComparison, pairedRatio, type RatioParts } from "./pairedRatio.ts";

/** Every metric; null where nothing happened that it could be told of. */
export type LoopMetrics = Record<LoopMetric, LoopComparison | null>;

/** What became of the same listeners under two policies. */
export interface LoopAnswer {
  /** of all weeks together; retention when the last one ended */
  metrics: LoopMetrics;
  /** week by week, the first one first */
  weeks: LoopMetrics[];
  /** share of the exposure on shelves that the dial orders, by band */
  exposure: Record<ArtistBand, LoopComparison | null>;
  /** how unevenly that exposure falls on the artists: 0 all alike, 1 one has all */
  gini: LoopComparison;
  /** listens a visit of those who love the same music most; those of many listeners first */
  tastes: { name: string; listeners: number; satisfaction: LoopComparison | null }[];
}

/** A taste of fewer listeners says nothing. */
const fewestOfTaste = 5;

/**
 * Compares two lives of the same listeners, listener by listener.
 *
 * @param tastes what each listener loves most, in the order of the tallies
 */
export function compareLoops(inForce: LoopTally, draft: LoopTally, tastes: readonly string[]): LoopAnswer {
  const { weeks } = inForce;
  const of = (part: Weeks): LoopMetrics =>
    Object.fromEntries(
      loopMetrics.map((metric) => [metric, pairedRatio(partsOf(inForce, metric, part), partsOf(draft, metric, part))]),
    ) as LoopMetrics;
  return {
    metrics: of([0, weeks]),
    weeks: Array.from({ length: weeks }, (_, week) => of([week, week + 1])),
    exposure: Object.fromEntries(
      artistBands.map((name, band) => [name, pairedRatio(bandParts(inForce, band), bandParts(draft, band))]),
    ) as LoopAnswer["exposure"],
    gini: pairedGini(inForce.artistExposure, draft.artistExposure),
    tastes: satisfactions({ inForce, draft }, tastes),
  };
}

function bandParts({ listeners, bandExposure }: LoopTally, band: number): RatioParts {
  const of = (listener: number): Float64Array => bandExposure.subarray(listener * 4, listener * 4 + 4);
  const everyone = Array.from({ length: listeners }, (_, listener) => of(listener));
  return {
    above: everyone.map((bands) => bands[band]),
    below: everyone.map((bands) => bands.reduce((sum, exposure) => sum + exposure, 0)),
  };
}

function satisfactions(
  { inForce, draft }: { inForce: LoopTally; draft: LoopTally },
  tastes: readonly string[],
): LoopAnswer["tastes"] {
  const members = new Map<string, number[]>();
  tastes.forEach((name, listener) => members.set(name, [...(members.get(name) ?? []), listener]));
  return Array.from(members)
    .toSorted(([left, one], [right, other]) => other.length - one.length || left.localeCompare(right))
    .map(([name, listeners]) => {
      const parts = (tally: LoopTally): RatioParts => {
        const { above, below } = partsOf(tally, "listensPerVisit", [0, tally.weeks]);
        return { above: listeners.map((at) => above[at]), below: listeners.map((at) => below[at]) };
      };
      const isTold = listeners.length >= fewestOfTaste;
      return {
        name,
        listeners: listeners.length,
        satisfaction: isTold ? pairedRatio(parts(inForce), parts(draft)) : null,
      };
    });
}
