import type { Candidate } from "./candidate.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { Taste } from "./taste.ts";

const most = 60;

/** What was played last, whether it was liked or not, each item once, latest first. */
export function recentlyPlayed(taste: Taste, catalogue: CandidateCatalogue): Candidate[] {
  const latest = new Map<number, Candidate>();
  for (const { itemId, occurredAt } of taste.plays) {
    if (latest.size === most) break;
    const item = catalogue.itemOf(itemId);
    if (!item || latest.has(itemId)) continue;
    latest.set(itemId, {
      itemId,
      creatorId: item.creatorId,
      source: "recently-played",
      strength: 1 / (latest.size + 1),
      reason: { kind: "lastHeard", at: occurredAt },
    });
  }
  return [...latest.values()];
}
