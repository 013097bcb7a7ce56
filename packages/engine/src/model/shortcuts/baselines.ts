import type { ListenLog } from "./listenLog.ts";
import { recallAt, type Fading, type Moment } from "./recall.ts";
import type { Traces } from "./traces.ts";
import { byScore, type FamiliarRanker, type FamiliarScore } from "./shortcuts.ts";

/** Scores every remembered item from its own traces alone. */
class TraceRanker implements FamiliarRanker {
  readonly #fading: Fading;
  readonly #scoreOf: (traces: Traces, slot: number) => number;

  constructor(fading: Fading, scoreOf: (traces: Traces, slot: number) => number) {
    this.#fading = fading;
    this.#scoreOf = scoreOf;
  }

  rank(log: ListenLog, moment: Moment): FamiliarScore[] {
    const { item } = recallAt(log, moment, this.#fading).traces;
    const scores: FamiliarScore[] = [];
    for (let slot = 0; slot < log.sizes.item; slot++) {
      if (item.listens[slot] > 0) scores.push({ itemId: log.itemIds[slot], score: this.#scoreOf(item, slot) });
    }
    return scores.toSorted(byScore);
  }
}

const instantly: Fading = { decay: 0, hourSharpness: 0 };
/** d and the hours as one would set them by hand; a cosine of the hours' distance, as nearness between 0 and 1. */
const byHand: Fading = { decay: 0.5, hourSharpness: 1 };
/** Sessions that a memory is taken to have at hours that match half. */
const hourPrior = 10;

/** The trivial rankings that Shortcuts has to beat, by name. */
export const familiarBaselines = {
  /** what was heard last */
  mostRecent: new TraceRanker(instantly, ({ lastPlace }, slot) => lastPlace[slot]),
  /** what was heard most often */
  mostFrequent: new TraceRanker(instantly, ({ listens, lastPlace }, slot) => listens[slot] + 1e-6 * lastPlace[slot]),
  /** recency and frequency in one activation with d = ½, times the match of the hours, nothing learnt */
  recencyFrequencyHour: new TraceRanker(byHand, ({ activation, hourNearness, visits }, slot) => {
    return (activation[slot] * (hourPrior * 0.5 + hourNearness[slot])) / (hourPrior + visits[slot]);
  }),
} as const satisfies Record<string, FamiliarRanker>;

export type FamiliarBaseline = keyof typeof familiarBaselines;
