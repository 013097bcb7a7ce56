import { familiarBaselines, listenLogOf } from "../model/index.ts";
import type { Candidate } from "./candidate.ts";
import type { GeneratorInput } from "./generatorInput.ts";

/** Listens that are looked back on, the latest ones: as many as Shortcuts is trained with, and enough for any habit. */
const mostListens = 2_500;
const most = 24;

/**
 * The next familiar listen: everything that she knows in the order of the Shortcuts model, and by recency, frequency and hour
 * weighed by hand while none is live. Episodes stand for their show. The strength is 1 / rank, because the model's scores
 * compare things of one moment only.
 */
export function shortcuts({ taste, catalogue, models }: GeneratorInput): Candidate[] {
  const listens = taste.familiar.slice(0, mostListens);
  const plays = new Map<number, number>();
  for (const { itemId } of listens) plays.set(itemId, (plays.get(itemId) ?? 0) + 1);
  const ranker = models.shortcuts ?? familiarBaselines.recencyFrequencyHour;
  // A device whose clock is ahead may date her latest listen after now; it has been heard all the same.
  const at = listens.reduce((latest, { endedAt }) => Math.max(latest, endedAt), taste.at);
  const ranking = ranker.rank(listenLogOf(listens), { at, localHour: taste.localHour });
  return ranking.slice(0, most).flatMap(({ itemId: card }, index): Candidate[] => {
    const item = catalogue.itemOf(card);
    if (!item) return [];
    const { itemId, creatorId } = item;
    const reason = { kind: "played", plays: plays.get(itemId) ?? 0 } as const;
    return [{ itemId, creatorId, source: "shortcuts", strength: 1 / (index + 1), reason }];
  });
}
