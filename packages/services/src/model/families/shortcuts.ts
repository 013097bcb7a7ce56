import {
  familiarBaselines,
  familiarListens,
  listenLogOf,
  measureShortcuts,
  shortcutsDefaults,
  ShortcutsTrainer,
  type FamiliarRanker,
  type ListenLog,
  type MeasuredMoment,
  type Shortcuts,
} from "@segue/engine/model";
import { seededRandom } from "@segue/engine/math";
import type { ListenerPast, TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import { catalogueOf } from "./catalogueOf.ts";
import type { FamilyEvaluation, Metrics, ModelFamily } from "./family.ts";

/** Listeners that are learnt from and measured, at most, spread evenly over all; and the listens of each, the latest. */
const limits = { listeners: 800, listens: 2_500 };
/** Moments of each listener that are measured: at the beginning of a session, and as many inside of one. */
const measuredMoments = 2;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Every n-th row, so that no more than the limit are taken. */
function isTaken(row: number, window: TrainingWindow): boolean {
  return row % Math.max(1, Math.ceil(window.listenerCount / limits.listeners)) === 0;
}

async function logOf(window: TrainingWindow, interactions: ListenerPast["interactions"]): Promise<ListenLog> {
  const catalogue = await catalogueOf(window);
  const listens = [...familiarListens(interactions, (itemId) => catalogue.itemOf(itemId))];
  return listenLogOf(listens.slice(-limits.listens));
}

/** Everything that a listener had heard, up to the end of the later window, with her row. */
async function wholeLogs({ past, later }: TrainingSplit): Promise<{ row: number; log: ListenLog }[]> {
  const before = new Map<number, ListenerPast["interactions"]>();
  const logs: { row: number; log: ListenLog }[] = [];
  const active = new Set(Array.from(later.pasts(), ({ row }) => row));
  for (const own of past.pasts()) {
    if (active.has(own.row) && isTaken(own.row, past)) before.set(own.row, own.interactions.slice(-limits.listens));
  }
  for (const own of later.pasts()) {
    const earlier = before.get(own.row);
    if (earlier) logs.push({ row: own.row, log: await logOf(later, [...earlier, ...own.interactions]) });
  }
  return logs;
}

function metricsOf(moments: readonly MeasuredMoment[]): Metrics {
  const mean = (of: (moment: MeasuredMoment) => number): number =>
    rounded(moments.reduce((sum, moment) => sum + of(moment), 0) / moments.length);
  return {
    "ndcg@6": mean(({ item }) => item.ndcg),
    "hit@6": mean(({ item }) => item.hit),
    mrr: mean(({ item }) => item.reciprocalRank),
    "artistNdcg@6": mean(({ creator }) => creator.ndcg),
    "artistHit@6": mean(({ creator }) => creator.hit),
    artistMrr: mean(({ creator }) => creator.reciprocalRank),
  };
}

/** The trivial rankings in the words of the card. */
const baselineNames = {
  mostRecent: "most recent",
  mostFrequent: "most frequent",
  recencyFrequencyHour: "recency × frequency × hour, by hand",
} as const satisfies Record<keyof typeof familiarBaselines, string>;

interface Measuring {
  logs: readonly { row: number; log: ListenLog }[];
  cutAt: number;
}

function measure(ranker: FamiliarRanker, { logs, cutAt }: Measuring): MeasuredMoment[] {
  const options = { perListener: measuredMoments, from: cutAt, random: seededRandom("measured moments") };
  return [
    ...measureShortcuts(
      ranker,
      logs.map(({ log }) => log),
      options,
    ),
  ];
}

/** The trivial ranking that does best, which is the one to beat. */
function bestBaseline(measuring: Measuring): NonNullable<FamilyEvaluation["baseline"]> {
  const measured = (Object.keys(baselineNames) as (keyof typeof baselineNames)[]).map((name) => ({
    name: baselineNames[name],
    metrics: metricsOf(measure(familiarBaselines[name], measuring)),
  }));
  return measured.reduce((best, one) => (one.metrics["ndcg@6"] > best.metrics["ndcg@6"] ? one : best));
}

/** The next familiar listen, at the hour and after what was just heard. */
export const shortcutsFamily: ModelFamily<Shortcuts> = {
  name: "shortcuts",
  kind: "shortcuts",
  about: "what a listener knows",
  parameters: { ...shortcutsDefaults },
  limits: [
    "Ranks only what the listener has heard before; it finds nothing new.",
    "One set of weights for everybody: who lives by the clock gets no sharper clock than others.",
  ],
  gate: { metric: "ndcg@6", better: "higher" },
  hasFallback: true,

  async fit(window) {
    const logs: ListenLog[] = [];
    for (const own of window.pasts()) {
      if (isTaken(own.row, window)) logs.push(await logOf(window, own.interactions));
    }
    return new ShortcutsTrainer().fit(logs);
  },

  async evaluate(model, split) {
    const measuring = await split.once("whole logs of listens", async () => ({
      logs: await wholeLogs(split),
      cutAt: split.cutAt,
    }));
    const moments = measure(model, measuring);
    if (moments.length === 0) return null;
    const byListener = new Map<number, number[]>();
    for (const { listener, item } of moments) {
      const { row } = measuring.logs[listener];
      byListener.set(row, [...(byListener.get(row) ?? []), item.ndcg]);
    }
    const baseline = await split.once("baseline of shortcuts", () => bestBaseline(measuring));
    return {
      listeners: byListener.size,
      metrics: metricsOf(moments),
      baseline,
      byListener: new Map(
        Array.from(byListener, ([row, values]) => [row, values.reduce((sum, value) => sum + value, 0) / values.length]),
      ),
    };
  },
};
