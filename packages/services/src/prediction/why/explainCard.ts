import type { ServedCard } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { itemView, type ItemView } from "../cardView.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { cardReason } from "../wording.ts";
import { emptyTaste } from "@segue/engine/prediction";
import { parseTrace } from "./cardTrace.ts";
import { evidenceOf, type CardEvidence } from "./evidenceOf.ts";
import { ownCard, type AskedCard } from "./ownCard.ts";
import { rankerReasons, type RankerReason } from "./rankerReasons.ts";
import { knownSource, orderingOf, sourceFacts } from "./sourceWords.ts";

/** Why a card was shown, as its listener reads it. */
export interface CardExplanation extends Pick<
  ServedCard,
  | "homeId"
  | "servedAt"
  | "mode"
  | "policyVersion"
  | "requestedDial"
  | "appliedDial"
  | "localHour"
  | "shelfTitle"
  | "seenAt"
> {
  item: ItemView | null;
  /** as it stood under the card; null where it was not kept */
  reason: string | null;
  /** the generator in words */
  foundBy: string;
  /** the models that it and the ranking went by, with the versions that served */
  models: { name: string; version: number }[];
  evidence: CardEvidence[];
  /** the chance of a listen that the ranker foretold, 0–1; null where it had no say */
  chance: number | null;
  rankerReasons: RankerReason[] | null;
  /** how alike the audiences of its artist and of the one that explains it are, 0–1; null where that did not lead here */
  audienceLikeness: number | null;
  /** how well she knows its artist, 0–1; null where it was not kept */
  familiarity: number | null;
  /** what refusals and being tired of it left of its worth, 0–1; null where it was not kept */
  weight: number | null;
  /** how the shelf was ordered: as given, by relevance, or by relevance under the dial */
  ordering: "given" | "relevance" | "utility" | null;
  /** chance of this card at its place, given those before it, in (0, 1] */
  propensity: number;
  score: number;
  position: number;
}

/**
 * Explains a card of the signed-in listener from what was recorded when it was served: her own plays until then, the generator, the
 * ranker's word, the dial and chance, and the versions of model and policy.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound for a card that was not served to her
 */
export async function explainCard(asked: AskedCard): Promise<CardExplanation> {
  const { listenerId } = requireListener(asked.ctx);
  return explainServed(asked.ctx, listenerId, await ownCard(asked));
}

/** Explains a card that was served to a listener, whoever asks. */
export async function explainServed(
  ctx: ServiceContext,
  listenerId: ListenerId,
  card: ServedCard,
): Promise<CardExplanation> {
  const catalogue = await currentCatalogue(ctx.db, [card.itemId]);
  const trace = parseTrace(card.trace);
  const ordering = orderingOf(card.shelf);
  // On a shelf of given order the ranker may have been asked, and had no say.
  const foretold = ordering === "given" || trace?.best === null ? null : (trace?.chances ?? null);
  const [evidence, reasons] = await Promise.all([
    evidenceOf(ctx, { listenerId, card, trace, catalogue }),
    foretold && rankerReasons(ctx, card),
  ]);
  const item = catalogue.itemOf(card.itemId);
  const at = card.servedAt.getTime();
  const { words, models } = sourceFacts(card.source);
  return {
    ...recordedOf(card),
    item: item ? itemView(item, catalogue, emptyTaste(at, card.localHour)) : null,
    reason: trace && cardReason({ itemId: card.itemId, source: knownSource(card.source), ...trace }, catalogue, at),
    foundBy: words,
    models: versionsOf(card, foretold ? [...models, "ranker"] : models),
    evidence,
    chance: foretold?.listen ?? null,
    rankerReasons: reasons,
    audienceLikeness: trace?.reason.kind === "alikeAudience" ? Math.min(1, trace.strength) : null,
    familiarity: trace?.familiarity ?? null,
    weight: trace?.weight ?? null,
    ordering,
  };
}

function recordedOf(card: ServedCard) {
  const { homeId, servedAt, mode, policyVersion, requestedDial, appliedDial, localHour } = card;
  const { shelfTitle, seenAt, propensity, score, position } = card;
  const served = { homeId, servedAt, mode, policyVersion, requestedDial, appliedDial, localHour };
  return { ...served, shelfTitle, seenAt, propensity, score, position };
}

function versionsOf({ modelVersions }: ServedCard, names: readonly string[]) {
  return names.flatMap((name) => {
    const version = modelVersions[name];
    return version === undefined ? [] : [{ name, version }];
  });
}
