import { familiarBaselines, type ListenLog } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";

const most = 24;

/**
 * The next familiar listen: everything that she knows in the order of the Shortcuts model, and by recency, frequency and hour
 * weighed by hand while none is live. Episodes stand for their show. The strength is 1 / rank, because the model's scores
 * compare things of one moment only.
 */
export function shortcuts({ taste, catalogue, models }: GeneratorInput): Candidate[] {
  const log = taste.familiar();
  const ranker = models.shortcuts ?? familiarBaselines.recencyFrequencyHour;
  // A device whose clock is ahead may date her latest listen after now; it has been heard all the same.
  let { at } = taste;
  for (const endedAt of log.endedAt) if (endedAt > at) at = endedAt;
  const ranking = ranker.rank(log, { at, localHour: taste.localHour });
  const listensOf = countListens(log);
  return ranking.slice(0, most).flatMap(({ itemId: card }, index): Candidate[] => {
    const item = catalogue.itemOf(card);
    if (!item) return [];
    const { itemId, creatorId } = item;
    const reason = { kind: "played", plays: listensOf(card) } as const;
    return [{ itemId, creatorId, source: "shortcuts", strength: 1 / (index + 1), reason }];
  });
}

/** How often each item was listened to. */
function countListens({ slots, itemIds }: ListenLog): (itemId: number) => number {
  const counts = new Int32Array(itemIds.length);
  for (const slot of slots.item) if (slot !== -1) counts[slot]++;
  return (itemId) => counts[itemIds.indexOf(itemId)] ?? 0;
}
