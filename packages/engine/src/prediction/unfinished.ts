import type { Candidate } from "./candidate.ts";
import type { CandidateCatalogue, CandidateItem } from "./candidateCatalogue.ts";
import type { Taste } from "./taste.ts";

/** Sound that shows she meant to hear it. */
const begunMs = 60_000;
/** Share of the length from which nothing is left to return to. */
const finishedShare = 0.9;
const most = 20;

interface Progress {
  item: CandidateItem;
  heardMs: number;
  durationMs: number;
  lastAt: number;
}

/** Episodes and books that were begun and not finished, the latest first. */
export function unfinished(taste: Taste, catalogue: CandidateCatalogue): Candidate[] {
  const begun = new Map<number, Progress>();
  for (const play of taste.spoken) {
    const item = catalogue.itemOf(play.itemId);
    const durationMs = item?.durationMs ?? play.durationMs;
    if (!item || !(item.kind === "episode" || item.kind === "book") || durationMs === null) continue;
    const progress = begun.get(item.itemId) ?? { item, heardMs: 0, durationMs, lastAt: play.occurredAt };
    progress.heardMs += play.msPlayed ?? durationMs;
    begun.set(item.itemId, progress);
  }
  return [...begun.values()]
    .filter(({ heardMs, durationMs }) => heardMs >= begunMs && heardMs < finishedShare * durationMs)
    .slice(0, most)
    .map(({ item, heardMs, durationMs }, index) => ({
      itemId: item.itemId,
      creatorId: item.creatorId,
      source: "unfinished",
      strength: 1 / (index + 1),
      reason: { kind: "unfinished", remainingMs: durationMs - heardMs },
    }));
}
