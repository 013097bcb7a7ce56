import type { TrainingHomes } from "@segue/db";
import { rankingFeatureCount } from "@segue/engine/data";
import { RankerRows, type CandidateCatalogue, type RankerCards, type SignalModels } from "@segue/engine/prediction";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ListenerPast } from "../training/trainingWindow.ts";

/** Listeners after which the process may do something else. */
const pauseEvery = 100;

/** A part of the log whose Homes are wanted, with everything that the listeners did until its end. */
export interface CardStretch {
  /** milliseconds since 1970 UTC */
  from: number;
  until: number;
  pasts: () => Iterable<ListenerPast>;
}

interface Built {
  from: number;
  until: number;
  cards: RankerCards;
}

/** The Homes of a training with what the models said before the first of them; rows are made once, whoever asks. */
export class CardLog {
  readonly #homes: TrainingHomes;
  readonly #catalogue: CandidateCatalogue;
  readonly #models: SignalModels;
  readonly #built: Built[] = [];

  /** @param log.models fitted on nothing that came after the first Home */
  constructor(log: { homes: TrainingHomes; catalogue: CandidateCatalogue; models: SignalModels }) {
    this.#homes = log.homes;
    this.#catalogue = log.catalogue;
    this.#models = log.models;
  }

  /** The cards that were looked at on Homes of a stretch; those of stretches that were made before are not made again. */
  async cardsOf({ from, until, pasts }: CardStretch): Promise<RankerCards> {
    const parts = this.#partsOf(from, until);
    if (parts) return joined(parts);
    const rows = new RankerRows({ catalogue: this.#catalogue, models: this.#models, from, until });
    let listeners = 0;
    for (const past of pasts()) {
      const homes = this.#homes.get(past.listenerId);
      if (!homes) continue;
      rows.add({ row: past.row, interactions: past.interactions, homes });
      if (++listeners % pauseEvery === 0) await nextTurn();
    }
    const cards = rows.cards();
    this.#built.push({ from, until, cards });
    return cards;
  }

  /** Stretches that were made and fill this one without a gap; null when there are none. */
  #partsOf(from: number, until: number): RankerCards[] | null {
    const parts: RankerCards[] = [];
    for (let at = from; at < until;) {
      const next = this.#built.find((one) => one.from === at && one.until <= until);
      if (!next) return null;
      parts.push(next.cards);
      at = next.until;
    }
    return parts;
  }
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joint = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    joint.set(part, place);
    place += part.length;
  }
  return joint;
}

function joined(parts: readonly RankerCards[]): RankerCards {
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const rowCount = parts.reduce((sum, { cards }) => sum + cards.length, 0);
  const values = new Float32Array(rowCount * rankingFeatureCount);
  let place = 0;
  for (const { table } of parts) {
    values.set(table.values, place);
    place += table.values.length;
  }
  return {
    table: { rowCount, featureCount: rankingFeatureCount, values },
    outcomes: {
      listen: joinedBytes(parts.map(({ outcomes }) => outcomes.listen)),
      skip: joinedBytes(parts.map(({ outcomes }) => outcomes.skip)),
    },
    cards: parts.flatMap(({ cards }) => cards),
  };
}
