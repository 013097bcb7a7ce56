import { readServedCard, readTracedSlate, type ServedCard, type TracedSlate } from "@segue/db";
import { decodeSlatePool, isShelfKind, shelfRules } from "@segue/engine/decision";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { explainServed, type CardExplanation } from "../../prediction/why/explainCard.ts";
import { ownCardInput } from "../../prediction/why/ownCard.ts";
import { recomputeServed, type CardRecomputation } from "../../prediction/why/recomputeCard.ts";
import { cardContributions, type CardContributions } from "./cardContributions.ts";
import { requireOpened, type LensAccess } from "./lensAccess.ts";
import { readSlateAccess } from "./openListener.ts";

export const traceInput = ownCardInput;

/** What serving wrote of a card, as far as it is of any use without its other parts; each null where it was not kept. */
const kept = z
  .object({
    relevance: z.number().nullable().catch(null),
    best: z.number().nullable().catch(null),
    standing: z.number().nullable().catch(null),
    chances: z.object({ listen: z.number(), skip: z.number(), isDiscovery: z.boolean() }).nullable().catch(null),
  })
  .catch({ relevance: null, best: null, standing: null, chances: null });

export type KeptTerms = z.infer<typeof kept>;

/** The pool that a card was drawn from. */
export interface PoolPlace {
  candidates: number;
  /** of the card among them by worth, from 1 */
  place: number | null;
}

export interface CardTraceView extends Pick<TracedSlate, "cards" | "policy" | "outcomes"> {
  listener: LensAccess;
  slateId: string;
  rank: number;
  /** shelf kind */
  shelf: string;
  /** of the shelf at its place; null where the order was fixed */
  orderPropensity: number | null;
  source: string;
  kept: KeptTerms;
  why: CardExplanation;
  contributions: CardContributions | null;
  recomputation: CardRecomputation;
  /** null where nothing was drawn, or the pool was not kept */
  pool: PoolPlace | null;
}

/**
 * Everything that led to one card of a Home that was served: its generator, the ranker's word feature by feature, the dial, chance, and whose
 * policy it was; the score once more from what was kept; and what came of it.
 *
 * @throws ServiceError conflict while whoever asks has not said why she looks at that listener; forbidden for other roles; notFound for a
 *   card that is not on record
 */
export async function readTrace(call: {
  ctx: ServiceContext;
  input: z.infer<typeof traceInput>;
}): Promise<CardTraceView> {
  const { ctx, input } = call;
  const { listenerId } = await readSlateAccess({ ctx, input });
  const listener = await requireOpened(ctx, listenerId);
  const [card, slate] = await Promise.all([
    readServedCard(ctx.db, listenerId, input),
    readTracedSlate(ctx.db, input.slateId),
  ]);
  if (!card || !slate) throw noSuchCard(slate);
  const [why, contributions, recomputation] = await Promise.all([
    explainServed(ctx, listenerId, card),
    isRanked(card) ? cardContributions(ctx, card) : null,
    recomputeServed(ctx, card),
  ]);
  const { pool, ...around } = slate;
  const { shelf, orderPropensity, source } = card;
  return {
    ...around,
    ...input,
    listener,
    shelf,
    orderPropensity,
    source,
    kept: kept.parse(card.trace),
    why,
    contributions,
    recomputation,
    pool: pool && placeIn(pool, card),
  };
}

function noSuchCard(slate: TracedSlate | null): ServiceError {
  const words = slate ? `this shelf has the ranks 1 to ${slate.cards}` : "this slate is not on record any more";
  return new ServiceError("notFound", words, "rank");
}

/** On a shelf of given order the ranker had no say. */
function isRanked({ shelf }: ServedCard): boolean {
  return isShelfKind(shelf) && shelfRules[shelf].ordering !== "given";
}

function placeIn(bytes: Uint8Array, { itemId }: ServedCard): PoolPlace {
  const { itemIds, worth } = decodeSlatePool(bytes);
  const own = worth[itemIds.indexOf(itemId)];
  const place = own === undefined ? null : 1 + worth.filter((other) => other > own).length;
  return { candidates: itemIds.length, place };
}
