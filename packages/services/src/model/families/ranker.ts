import { readTrainingHomes, type TrainingHome, type TrainingHomes } from "@segue/db";
import { rankingSchemaHash, type ListenerId } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { fitRanker, rowsOf, type BoostOptions, type Ranker, type RankerRows } from "@segue/engine/model";
import { readsOurFeatures, type RankerCards } from "@segue/engine/prediction";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import { CardLog, type CardStretch } from "../ranker/cardLog.ts";
import { measureRanker } from "../ranker/measureRanker.ts";
import { signalModelsBefore } from "../ranker/signalModels.ts";
import type { ListenerPast, TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import type { ModelFamily } from "./family.ts";

/** Found on the default world, on cards between those learnt from and those tested on. */
const options: Partial<BoostOptions> & { seed: string } = {
  treeCount: 80,
  leafCount: 12,
  learningRate: 0.18,
  patience: 10,
  l2: 10,
  minChildWeight: 15,
  featureShare: 0.5,
  seed: "segue",
};

/** The newest part of the cards ends the boosting and calibrates it. */
const calibrationShare = 0.2;
/** Cards about as many as which are learnt from: a third more take a third longer and lower the log loss by 0.001. */
const mostCards = 190_000;
/** Cards, and listens among them, below which nothing is learnt. */
const fewestCards = 2_000;
const fewestListens = 100;

/** Homes of so many days teach, back from the newest: older ones were made by other policies for other tastes. */
const teachingDays = 56;
const dayMs = 24 * 60 * 60_000;

function firstHomeAt(homes: TrainingHomes): number {
  let first = Infinity;
  for (const own of homes.values()) first = Math.min(first, own[0]?.servedAt ?? Infinity);
  return first;
}

/** Both sides of a split, one listener after the other. */
function* pastsOfSplit({ past, later }: TrainingSplit): Generator<ListenerPast> {
  const after = later.pasts();
  const step = (): ListenerPast | undefined => (after.next() as IteratorResult<ListenerPast, undefined>).value;
  let next = step();
  for (const before of past.pasts()) {
    for (; next && next.row < before.row; next = step()) yield next;
    const isSame = next?.row === before.row;
    yield isSame ? { ...before, interactions: [...before.interactions, ...(next?.interactions ?? [])] } : before;
    if (isSame) next = step();
  }
  for (; next; next = step()) yield next;
}

/** A number in [0, 1) of a listener, the same in every training. */
const lotOf = (listenerId: ListenerId): number => seededRandom(`ranker ${listenerId}`)();

/** Share of the listeners whose cards are about as many as are learnt from. */
function shareOfListeners(homes: TrainingHomes): number {
  let cards = 0;
  for (const own of homes.values()) {
    for (const { shelves } of own) for (const { seen } of shelves) cards += seen.length;
  }
  return mostCards / Math.max(1, cards);
}

/** The Homes that teach: the late ones of as many listeners, drawn by lot, as there is time to learn from. */
function homesOf(window: TrainingWindow): Promise<TrainingHomes> {
  return window.facts("homes of late", async () => {
    const all = await window.facts("homes", (db) => readTrainingHomes(db, new Date(0)));
    let newest = Number.NEGATIVE_INFINITY;
    for (const own of all.values()) newest = Math.max(newest, own.at(-1)?.servedAt ?? newest);
    const late = new Map<ListenerId, readonly TrainingHome[]>();
    for (const [listenerId, own] of all) {
      const lately = own.filter(({ servedAt }) => servedAt >= newest - teachingDays * dayMs);
      if (lately.length > 0) late.set(listenerId, lately);
    }
    const share = shareOfListeners(late);
    return new Map([...late].filter(([listenerId]) => lotOf(listenerId) < share));
  });
}

/** Cards of Homes that a window holds, and what the models said before the first of them all. */
async function cardsOf(window: TrainingWindow, stretch: CardStretch): Promise<RankerCards> {
  const homes = await homesOf(window);
  const log = await window.facts("ranker cards", async (db) => {
    const models = signalModelsBefore(window, stretch.pasts(), firstHomeAt(homes));
    return new CardLog({ homes, models, catalogue: await window.facts("catalogue", () => currentCatalogue(db, [])) });
  });
  return log.cardsOf(stretch);
}

/** The rows at some places, with their outcomes. */
function rowsAt({ table, outcomes }: RankerRows, rows: readonly number[]): RankerRows {
  return {
    table: rowsOf(table, rows),
    outcomes: {
      listen: Uint8Array.from(rows, (row) => outcomes.listen[row]),
      skip: Uint8Array.from(rows, (row) => outcomes.skip[row]),
    },
  };
}

/** The oldest cards to learn from, the newest to calibrate on; in the order of time, however the rows were gathered. */
function parted({ cards, ...rest }: RankerCards): { train: RankerRows; calibrate: RankerRows } {
  const rows = [...cards.keys()].toSorted(
    (a, b) => cards[a].servedAt - cards[b].servedAt || cards[a].row - cards[b].row || a - b,
  );
  const cut = cards[rows[Math.floor((1 - calibrationShare) * rows.length)]].servedAt;
  const from = rows.findIndex((row) => cards[row].servedAt >= cut);
  return { train: rowsAt(rest, rows.slice(0, from)), calibrate: rowsAt(rest, rows.slice(from)) };
}

/** Chances of a listen and of a skip of a card that is looked at, learnt from the Homes that were served. */
export const rankerFamily: ModelFamily<Ranker> = {
  name: "ranker",
  kind: "ranker",
  about: "cards that are looked at",
  parameters: { ...options, features: rankingSchemaHash, calibrationShare, mostCards, teachingDays },
  limits: [
    "Learns from the Homes of the last 56 days alone: what they never showed it judges by what is like it.",
    "A card that was not looked at teaches nothing, and what a listener sees elsewhere is not known.",
    "Foretells the first place of a Home; further down fewer people look, which it does not count.",
    "Measured with the factor models as they were before the first of the Homes; those that serve are fresher.",
  ],
  gate: { metric: "log loss", better: "lower" },
  hasFallback: true,

  async fit(window) {
    const homes = await homesOf(window);
    if (!(firstHomeAt(homes) < window.until)) return null;
    const cards = await cardsOf(window, { from: window.from, until: window.until, pasts: () => window.pasts() });
    const listens = cards.outcomes.listen.reduce((sum, listen) => sum + listen, 0);
    if (cards.cards.length < fewestCards || listens < fewestListens) return null;
    return fitRanker({ schemaHash: rankingSchemaHash, ...parted(cards) }, options);
  },

  async evaluate(model, split) {
    if (!readsOurFeatures(model)) return null;
    const { past, later } = split;
    const pasts = () => pastsOfSplit(split);
    const cards = await cardsOf(later, { from: later.from, until: later.until, pasts });
    const before = await cardsOf(past, { from: past.from, until: past.until, pasts: () => past.pasts() });
    return cards.cards.length === 0 || before.cards.length === 0 ? null : measureRanker(model, before, cards);
  },
};
