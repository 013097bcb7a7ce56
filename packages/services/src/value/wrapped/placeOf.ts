import type { Place } from "./wrappedView.ts";

/** Among fewer nobody is "top so many percent". */
const fewest = 20;
const steps = [0.1, 0.5, 1, 2, 5, 10, 20, 25, 50];

/** A place with the smallest round percentage that it lies within. */
export function placeOf({ rank, listeners }: { rank: number; listeners: number }): Place {
  const share = (100 * rank) / listeners;
  const step = listeners < fewest ? undefined : steps.find((percent) => share <= percent);
  return { rank, listeners, topPercent: step ?? null };
}
