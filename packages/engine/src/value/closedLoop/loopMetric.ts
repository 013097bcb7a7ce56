import { revenueMicrosPerListen } from "../offPolicy/quantities.ts";
import type { LoopTally } from "./loopTally.ts";
import type { RatioParts } from "./pairedRatio.ts";

/** What a simulation is judged by. */
export const loopMetrics = [
  "listensPerVisit",
  "minutesPerVisit",
  "discoveryShare",
  "skipShare",
  "retention",
  "costPerVisit",
  "marginPerVisit",
] as const;

/**
 * `listensPerVisit` listens from a Home, which is what satisfaction is taken for; `discoveryShare` of the listens; `skipShare` of the plays;
 * `retention` chance that a listener is still there; `costPerVisit` and `marginPerVisit` millionths of the house currency, a listen being taken
 * to bring in `revenueMicrosPerListen`.
 */
export type LoopMetric = (typeof loopMetrics)[number];

/** Which weeks are looked at: from the first, before the second. */
export type Weeks = readonly [from: number, before: number];

/** A metric as a sum over listeners divided by another one: one number a listener each. */
export function partsOf(tally: LoopTally, metric: LoopMetric, weeks: Weeks): RatioParts {
  const sum = (field: keyof LoopTally["sums"]): Float64Array => sumWeeks(tally, field, weeks);
  if (metric === "discoveryShare") return { above: sum("discoveries"), below: sum("listens") };
  if (metric === "skipShare") return { above: sum("skips"), below: sum("plays") };
  if (metric === "retention") {
    return {
      above: sumWeeks(tally, "stayed", [weeks[1] - 1, weeks[1]]),
      below: new Float64Array(tally.listeners).fill(1),
    };
  }
  const below = sum("visits");
  if (metric === "listensPerVisit") return { above: sum("listens"), below };
  if (metric === "minutesPerVisit") return { above: sum("minutes"), below };
  const cost = sum("costMicros");
  if (metric === "costPerVisit") return { above: cost, below };
  return { above: sum("listens").map((listens, at) => revenueMicrosPerListen * listens - cost[at]), below };
}

function sumWeeks(
  { listeners, weeks, sums }: LoopTally,
  field: keyof LoopTally["sums"],
  [from, before]: Weeks,
): Float64Array {
  const total = new Float64Array(listeners);
  for (let listener = 0; listener < listeners; listener++) {
    for (let week = from; week < before; week++) total[listener] += sums[field][listener * weeks + week];
  }
  return total;
}
