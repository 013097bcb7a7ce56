import { sumOf } from "../heardTally.ts";
import { type DayHeuristic, type MeasuredDay, rareDaysByFactor } from "./dayHeuristic.ts";
import type { ListenedDay } from "./listenerYear.ts";

/** Fewer listens of a track on one day are nothing to tell. */
const leastListens = 5;

/** The track that was heard most on a day, the one that came to it first among equals; null on a day without music. */
function mostReplayed({ day, listens }: ListenedDay): MeasuredDay | null {
  const counts = new Map<number, number>();
  let best = { itemId: 0, value: 0 };
  for (const { item, itemId } of listens) {
    if (item.kind !== "track") continue;
    const value = (counts.get(itemId) ?? 0) + 1;
    counts.set(itemId, value);
    if (value > best.value) best = { itemId, value };
  }
  const evidence = () => listens.filter(({ itemId }) => itemId === best.itemId);
  return best.value > 0 ? { day, value: best.value, evidence } : null;
}

/** The same track over and over on one day. */
export const mostReplays: DayHeuristic<"most-replays"> = {
  kind: "most-replays",
  category: "most-replays",
  candidatesOf: ({ days }) =>
    rareDaysByFactor(
      days.map(mostReplayed).filter((day) => day !== null),
      { of: days.length, least: leastListens, usualFactor: 1.5 },
    ),
  factsOf: (evidence) => {
    const [first] = evidence;
    if (!first) return null;
    const own = evidence.filter(({ itemId }) => itemId === first.itemId);
    const last = own.at(-1) ?? first;
    return { itemId: first.itemId, ...sumOf(own), firstAt: first.startedAt, lastAt: last.startedAt };
  },
};
