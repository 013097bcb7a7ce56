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
  const at = log.endedAt.reduce((latest, endedAt) => Math.max(latest, endedAt), taste.at);
  const ranking = ranker.rank(log, { at, localHour: taste.localHour });
  return ranking.slice(0, most).flatMap(({ itemId: card }, index): Candidate[] => {
    const item = catalogue.itemOf(card);
    if (!item) return [];
    const { itemId, creatorId } = item;
    const reason = { kind: "played", plays: listensOf(card, log) } as const;
    return [{ itemId, creatorId, source: "shortcuts", strength: 1 / (index + 1), reason }];
  });
}

function listensOf(card: number, { slots, itemIds }: ListenLog): number {
  const slot = itemIds.indexOf(card);
  let listens = 0;
  for (const other of slots.item) if (other === slot) listens++;
  return listens;
}
