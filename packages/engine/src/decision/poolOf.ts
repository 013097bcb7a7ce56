import type { ScoredCandidate } from "../prediction/index.ts";
import type { ShelfMatter } from "./composeShelf.ts";
import { familiarity } from "./familiarity.ts";
import type { SlatePool } from "./slatePool.ts";

/** What a shelf is drawn from, as it is kept; each item is proposed once, and something is left of its weight. */
export function poolOf(
  candidates: readonly ScoredCandidate[],
  { decayedPlaysOf, weightOf = () => 1 }: Pick<ShelfMatter, "decayedPlaysOf" | "weightOf">,
): SlatePool {
  const count = candidates.length;
  const pool: SlatePool = {
    itemIds: new Int32Array(count),
    worth: new Float32Array(count),
    familiarity: new Float32Array(count),
    listen: new Float32Array(count),
  };
  for (const [at, { itemId, creatorId, relevance, chances }] of candidates.entries()) {
    pool.itemIds[at] = itemId;
    pool.worth[at] = relevance * weightOf(itemId);
    pool.familiarity[at] = creatorId === null ? 0 : familiarity(decayedPlaysOf(creatorId));
    pool.listen[at] = chances?.listen ?? Number.NaN;
  }
  return pool;
}
