import {
  firstPlace,
  rankingFeatureCount,
  rankingRows,
  rankingSchema,
  rankingSchemaHash,
  type ItemId,
} from "../../data/index.ts";
import type { Ranker } from "../../model/index.ts";
import type { CardChances } from "../candidate.ts";
import type { ListenerNow } from "./listenerTimeline.ts";

const discoveryPlace = rankingSchema.findIndex(({ name }) => name === "discovery");

/** Whether a ranker learnt from the features that this version computes. */
export function readsOurFeatures({ schemaHash }: Pick<Ranker, "schemaHash">): boolean {
  return schemaHash === rankingSchemaHash;
}

/**
 * What a ranker foretells of items, each as if it stood first on her Home, so that what a place does to a card is not taken for what the
 * item is. Each item is scored once; one that the catalogue does not know is left out.
 *
 * @throws RangeError when the ranker learnt from other features
 */
export function cardChances(
  ranker: Ranker,
  { vector, moment }: ListenerNow,
  itemIds: Iterable<ItemId>,
): Map<ItemId, CardChances> {
  if (!readsOurFeatures(ranker)) {
    throw new RangeError(
      `the ranker reads schema ${ranker.schemaHash}, this version computes ${rankingSchemaHash}; train it again`,
    );
  }
  const known = [...new Set(itemIds)].filter((itemId) => moment.factsOf(itemId) !== undefined);
  const values = rankingRows(
    vector,
    moment,
    known.map((itemId) => ({ itemId, place: firstPlace })),
  );
  const table = { rowCount: known.length, featureCount: rankingFeatureCount, values };
  const listen = ranker.chances("listen", table);
  const skip = ranker.chances("skip", table);
  return new Map(
    known.map((itemId, at) => {
      const isDiscovery = values[at * rankingFeatureCount + discoveryPlace] === 1;
      return [itemId, { listen: listen[at], skip: skip[at], isDiscovery }];
    }),
  );
}
