import type { Policy } from "@segue/engine/decision";
import { leastTemperature } from "@segue/engine/value";
import type { SlateEvidence } from "./slateEvidence.ts";

/** What of a draft the estimates cannot know, in whole sentences. */
export function leftOutOf(
  policy: Policy,
  { live, evidence }: { live: Pick<Policy, "shelfOrder" | "shelfTemperature">; evidence: SlateEvidence },
): string[] {
  const { shelfOrder, shelfTemperature, genreCalibration, temperature, maxPerArtist, equity } = policy;
  const loggedMost = Math.max(0, ...evidence.log.slates.maxPerArtist);
  const isReordered = shelfOrder.join() !== live.shelfOrder.join() || shelfTemperature !== live.shelfTemperature;
  const hasFloors = Object.values(equity).some(({ floor }) => floor > 0);
  const said: [boolean, string][] = [
    [
      isReordered,
      "The order of the shelves: numbers are of cards on shelves ordered by utility, wherever these stand.",
    ],
    [genreCalibration > 0, "Genre calibration: pools keep no genres, so that the draw is estimated without it."],
    [
      temperature < leastTemperature,
      `A temperature below ${leastTemperature}: at 0 nothing is drawn, and it is estimated as ${leastTemperature}.`,
    ],
    [
      maxPerArtist > loggedMost,
      `More than ${loggedMost} cards of an artist: the log never showed that, the model of the outcome alone speaks of it.`,
    ],
    [hasFloors, "Floors are taken to hold already: the bonus is what the controller settles at on the logged pools."],
  ];
  return said.flatMap(([holds, sentence]) => (holds ? [sentence] : []));
}
