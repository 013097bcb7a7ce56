import type { Candidate } from "./candidate.ts";
import type { CandidateCatalogue, CandidateItem } from "./candidateCatalogue.ts";
import type { Taste, TastePlay } from "./taste.ts";

const hourMs = 60 * 60_000;
/** d of the base-level activation */
const decay = 0.5;
/** Hours that every listen is old at least: what was heard today alone is no habit yet. */
const youngestHours = 24;
/** weight of the prior of the hour match, in listens */
const hourPriorWeight = 10;
const most = 24;

interface Memory {
  item: CandidateItem;
  /** Σ age^−d over its listens */
  activation: number;
  /** Σ over its listens of how near their hour is to now, each 0–1 */
  nearness: number;
  listens: number;
}

/**
 * The next familiar listen: base-level activation Σ age^−½ (age in hours, at least 24; Anderson and Schooler 1991) times how
 * well its hours match the present one. Episodes stand for their show. The strongest first.
 */
export function shortcuts(taste: Taste, catalogue: CandidateCatalogue): Candidate[] {
  const memories = new Map<number, Memory>();
  for (const play of taste.listens) remember({ play, memories, taste, catalogue });
  return [...memories.values()]
    .map(({ item, activation, nearness, listens }): Candidate => {
      const hourMatch = (hourPriorWeight * 0.5 + nearness) / (hourPriorWeight + listens);
      const { itemId, creatorId } = item;
      const reason = { kind: "played", plays: listens } as const;
      return { itemId, creatorId, source: "shortcuts", strength: activation * hourMatch, reason };
    })
    .toSorted((left, right) => right.strength - left.strength || left.itemId - right.itemId)
    .slice(0, most);
}

interface Listen {
  play: TastePlay;
  memories: Map<number, Memory>;
  taste: Taste;
  catalogue: CandidateCatalogue;
}

function remember({ play, memories, taste, catalogue }: Listen): void {
  const heard = catalogue.itemOf(play.itemId);
  const item = heard?.kind === "episode" ? catalogue.itemOf(heard.creatorId ?? heard.itemId) : heard;
  if (!item) return;
  const memory = memories.get(item.itemId) ?? { item, activation: 0, nearness: 0, listens: 0 };
  memory.activation += Math.max(youngestHours, (taste.at - play.occurredAt) / hourMs) ** -decay;
  memory.nearness += (1 + Math.cos((2 * Math.PI * (play.localHour - taste.localHour)) / 24)) / 2;
  memory.listens++;
  memories.set(item.itemId, memory);
}
