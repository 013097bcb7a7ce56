import { seededRandom } from "../../math/index.ts";
import { emptyTally, type LoopTally } from "./loopTally.ts";

/** A tally with something in every field. */
export function drawnTally(seed: string, listeners = 30, weeks = 2): LoopTally {
  const random = seededRandom(seed);
  const tally = emptyTally({ listeners, weeks, artists: 12 });
  for (const sums of Object.values(tally.sums)) sums.forEach((_, at) => (sums[at] = random()));
  tally.bandExposure.forEach((_, at) => (tally.bandExposure[at] = random()));
  for (const group of tally.artistExposure) group.forEach((_, at) => (group[at] = random()));
  return tally;
}
