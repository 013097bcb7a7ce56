import { rankingFeatureCount, rankingRows, type Interaction } from "../../data/index.ts";
import type { FeatureTable, Outcomes, RankerHead } from "../../model/index.ts";
import type { CandidateCatalogue } from "../candidateCatalogue.ts";
import { ListenerTimeline } from "./listenerTimeline.ts";
import type { SignalModels } from "./rankingSignals.ts";
import { examinedCards, playsBySlate, type ExaminedCard, type ServedHome, type ShelfPlay } from "./servedHome.ts";

/** One listener with the Homes that she was served. */
export interface RankedListener {
  /** any number of hers */
  row: number;
  /** everything that she did */
  interactions: readonly (Interaction & Pick<ShelfPlay, "slateId">)[];
  /** in any order */
  homes: readonly ServedHome[];
}

/** What a card was, beside its features: enough for the trivial rules that a ranker has to beat. */
export interface CardFacts {
  /** of the listener */
  row: number;
  /** milliseconds since 1970 UTC */
  servedAt: number;
  shelf: string;
  rank: number;
  itemId: number;
}

/** Cards that were looked at, in the order of listeners and, for each, of time; those of one slate stand together. */
export interface RankerCards {
  table: FeatureTable;
  outcomes: Record<RankerHead, Outcomes>;
  cards: readonly CardFacts[];
}

export interface RankerRowsOptions {
  catalogue: CandidateCatalogue;
  /** fitted on nothing that came after the first of the Homes */
  models: SignalModels;
  /** Homes served before are walked past without rows, milliseconds since 1970 UTC */
  from: number;
  /** Homes served then or later are left out */
  until: number;
}

/** Gathers what a ranker learns from, one listener after the other. */
export class RankerRows {
  readonly #options: RankerRowsOptions;
  #values = new Float32Array(1 << 16);
  readonly #listen: number[] = [];
  readonly #skip: number[] = [];
  readonly #cards: CardFacts[] = [];

  constructor(options: RankerRowsOptions) {
    this.#options = options;
  }

  /** Adds the cards that a listener looked at on her Homes, as she was known when each was served. */
  add({ row, interactions, homes }: RankedListener): void {
    const { catalogue, models, from, until } = this.#options;
    const wanted = homes.filter(({ servedAt }) => servedAt >= from && servedAt < until);
    if (wanted.length === 0) return;
    const cards = homes.flatMap(seenCards);
    const timeline = new ListenerTimeline({ interactions, cards, catalogue });
    const plays = playsBySlate(interactions.filter(({ kind }) => kind === "item.played"));
    for (const home of wanted.toSorted((left, right) => left.servedAt - right.servedAt)) {
      const examined = examinedCards(home, plays, catalogue);
      if (examined.length === 0) continue;
      const { vector, moment } = timeline.at({ at: home.servedAt, localHour: home.localHour }, models);
      this.#append(rankingRows(vector, moment, examined), examined, { row, servedAt: home.servedAt });
    }
  }

  /** Everything that was added. */
  cards(): RankerCards {
    const rowCount = this.#cards.length;
    const values = this.#values.slice(0, rowCount * rankingFeatureCount);
    return {
      table: { rowCount, featureCount: rankingFeatureCount, values },
      outcomes: { listen: Uint8Array.from(this.#listen), skip: Uint8Array.from(this.#skip) },
      cards: this.#cards,
    };
  }

  #append(rows: Float32Array, examined: readonly ExaminedCard[], of: Pick<CardFacts, "row" | "servedAt">): void {
    const start = this.#cards.length * rankingFeatureCount;
    if (start + rows.length > this.#values.length) {
      const larger = new Float32Array(Math.max(2 * this.#values.length, start + rows.length));
      larger.set(this.#values.subarray(0, start));
      this.#values = larger;
    }
    this.#values.set(rows, start);
    for (const { itemId, shelf, place, listen, skip } of examined) {
      this.#listen.push(listen);
      this.#skip.push(skip);
      this.#cards.push({ ...of, shelf, rank: place.rank, itemId });
    }
  }
}

function seenCards({ shelves }: ServedHome) {
  return shelves.flatMap(({ itemIds, seen }) =>
    seen.flatMap(({ rank, seenAt }) => {
      const itemId = itemIds[rank - 1];
      return itemId === undefined ? [] : [{ itemId, seenAt }];
    }),
  );
}
