import type { ServedCard } from "@segue/db";
import { cardScore, isShelfKind, shelfRules } from "@segue/engine/decision";
import type { Ranker } from "@segue/engine/model";
import type { ServiceContext } from "../../context.ts";
import { parseTrace, type CardTrace } from "./cardTrace.ts";
import { ownCard, type AskedCard } from "./ownCard.ts";
import { rankerOf } from "./rankerOf.ts";

/** The numbers of a card: what was stored, or what comes out again. */
export interface CardNumbers {
  /** the ranker's chance of a listen; null where it was not asked */
  listen: number | null;
  score: number;
}

export interface CardRecomputation {
  /** "impossible" where something that it takes was not kept */
  outcome: "same" | "different" | "impossible";
  /** what is missing; null but for "impossible" */
  missing: string | null;
  stored: CardNumbers;
  /** null for "impossible" */
  recomputed: CardNumbers | null;
}

/** How far two numbers may lie apart and still be the same, as a share of the larger. */
const tolerance = 1e-12;

function isSame(left: number | null, right: number | null): boolean {
  if (left === null || right === null) return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(Math.abs(left), Math.abs(right));
}

/**
 * Scores a card of the signed-in listener again: the ranker version that served reads the vector that was stored, and the score follows from
 * its chance, the familiarity, the weight and the dial of that Home. Nothing is taken from the stored score.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound for a card that was not served to her
 */
export async function recomputeCard(asked: AskedCard): Promise<CardRecomputation> {
  return recomputeServed(asked.ctx, await ownCard(asked));
}

/** Scores a card that was served again, whoever asks. */
export async function recomputeServed(
  ctx: Pick<ServiceContext, "db" | "log">,
  card: ServedCard,
): Promise<CardRecomputation> {
  const trace = parseTrace(card.trace);
  const stored = { listen: trace?.chances?.listen ?? null, score: card.score };
  const version = card.modelVersions["ranker"];
  const ranker = trace?.chances && version !== undefined ? await rankerOf(ctx, version) : null;
  const missing = missingFor(card, trace, ranker);
  if (!trace || missing !== null) return { outcome: "impossible", missing, stored, recomputed: null };
  const recomputed = numbersOf(card, trace, ranker);
  const isEqual = (["listen", "score"] as const).every((name) => isSame(stored[name], recomputed[name]));
  return { outcome: isEqual ? "same" : "different", missing: null, stored, recomputed };
}

/** What is not there any more of what it takes; null when everything is. */
function missingFor(card: ServedCard, trace: CardTrace | null, ranker: Ranker | null): string | null {
  if (!trace) return "what led to the score was not kept for this Home";
  if (!trace.chances) return null;
  if (!card.vector) return "the vector that the ranker was given was not kept";
  if (!ranker) return "the file of the ranker that served is gone";
  return ranker.schemaHash === card.cardSchemaHash ? null : "the vector has other features than the ranker reads";
}

function numbersOf(card: ServedCard, trace: CardTrace, ranker: Ranker | null): CardNumbers {
  const ordering = isShelfKind(card.shelf) ? shelfRules[card.shelf].ordering : "relevance";
  const { familiarity, weight, best, standing } = trace;
  const scored = (relevance: number): number =>
    cardScore({ ordering, relevance, familiarity, weight, standing, dial: card.appliedDial });
  if (!trace.chances || !ranker || !card.vector) return { listen: null, score: scored(trace.relevance) };
  const rows = { rowCount: 1, featureCount: card.vector.length, values: card.vector };
  const [listen = Number.NaN] = ranker.chances("listen", rows);
  return { listen, score: scored(best === null ? trace.relevance : listen / best) };
}
