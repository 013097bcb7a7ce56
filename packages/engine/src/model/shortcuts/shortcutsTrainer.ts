import { drawWithoutReplacement, seededRandom } from "../../math/index.ts";
import { comebacksOf, type Comeback } from "./comebacks.ts";
import { choiceLoss, fitConditionalLogit, type Choices } from "./conditionalLogit.ts";
import type { ListenLog } from "./listenLog.ts";
import { featureCount, writeFeatures } from "./memoryFeatures.ts";
import { hourNearness, recallAt, type Fading } from "./recall.ts";
import { Shortcuts } from "./shortcuts.ts";

export interface ShortcutsOptions {
  /** moments that are learnt from, at most: bounds the time */
  moments: number;
  /** moments that the fading is chosen on, at most */
  searchMoments: number;
  /** other things she knew that each choice is compared with, drawn at random */
  alternatives: number;
  ridge: number;
  seed: string;
}

export const shortcutsDefaults: ShortcutsOptions = {
  moments: 2_000,
  searchMoments: 400,
  alternatives: 200,
  ridge: 1e-3,
  seed: "shortcuts",
};

/** Values that are tried, one setting after the other. */
const fadingGrid: Readonly<Record<keyof Fading, readonly number[]>> = {
  decay: [0.2, 0.35, 0.5, 0.7, 1],
  hourSharpness: [0.5, 1, 2, 4],
};
const firstFading: Fading = { decay: 0.5, hourSharpness: 2 };

interface Example extends Comeback {
  log: ListenLog;
}

/**
 * Learns Shortcuts from what listeners came back to: at sampled moments of every listener's log the item she went on with is
 * compared with others that she knew as well (a conditional logit; alternatives drawn uniformly leave its estimate consistent).
 * The fading is searched setting by setting on a part of the moments, each value with weights of its own. Deterministic;
 * time grows with `moments` × listens of a listener.
 */
export class ShortcutsTrainer {
  readonly #options: ShortcutsOptions;

  /** @throws RangeError naming the option that is no whole number of at least 1, or a ridge that is not above 0 */
  constructor(options: Partial<ShortcutsOptions> = {}) {
    this.#options = { ...shortcutsDefaults, ...options };
    for (const name of ["moments", "searchMoments", "alternatives"] as const) {
      const value = this.#options[name];
      if (!Number.isInteger(value) || value < 1)
        throw new RangeError(`${name} must be a whole number ≥ 1, not ${value}`);
    }
    if (!(this.#options.ridge > 0)) throw new RangeError(`ridge must be above 0, not ${this.#options.ridge}`);
  }

  /** Null when nobody ever came back to anything: there is nothing to learn from. */
  fit(histories: readonly ListenLog[]): Shortcuts | null {
    const { moments, searchMoments, ridge } = this.#options;
    const examples = this.#examples(histories);
    if (examples.length === 0) return null;
    const fading = this.#searchFading(thin(examples, searchMoments));
    const choices = this.#choices(thin(examples, moments), fading);
    return new Shortcuts({ fading, weights: fitConditionalLogit(choices, { ridge }) });
  }

  /** Moments of all listeners alike, in their order. */
  #examples(histories: readonly ListenLog[]): Example[] {
    const random = seededRandom(`${this.#options.seed} moments`);
    const perListener = Math.max(1, Math.ceil(this.#options.moments / Math.max(1, histories.length)));
    return histories.flatMap((log) =>
      comebacksOf(log, { perListener, random }).map(({ moment, item }) => ({ log, moment, item })),
    );
  }

  #searchFading(examples: readonly Example[]): Fading {
    let best = { fading: firstFading, ...this.#tryOn(examples, firstFading) };
    for (const name of ["decay", "hourSharpness"] as const) {
      for (const value of fadingGrid[name].filter((other) => other !== firstFading[name])) {
        const fading = { ...best.fading, [name]: value };
        const tried = this.#tryOn(examples, fading, best.weights);
        if (tried.loss < best.loss) best = { fading, ...tried };
      }
    }
    return best.fading;
  }

  #tryOn(examples: readonly Example[], fading: Fading, start?: Float64Array): { weights: Float64Array; loss: number } {
    const choices = this.#choices(examples, fading);
    const weights = fitConditionalLogit(choices, { ridge: this.#options.ridge, steps: start ? 2 : 5, start });
    return { weights, loss: choiceLoss(choices, weights) };
  }

  /** Alternatives are drawn anew from the same seed, so that every fading is tried on the same ones. */
  #choices(examples: readonly Example[], fading: Fading): Choices {
    const random = seededRandom(`${this.#options.seed} alternatives`);
    const nearness = hourNearness(fading.hourSharpness);
    const rows = this.#options.alternatives + 1;
    const features = new Float32Array(examples.length * rows * featureCount);
    const offsets = new Int32Array(examples.length + 1);
    examples.forEach(({ log, moment, item }, choice) => {
      const recalled = recallAt(log, moment, { ...fading, nearness });
      const known = [...recalled.traces.item.listens.keys()].filter(
        (slot) => slot !== item && recalled.traces.item.listens[slot] > 0,
      );
      const shown = [item, ...alternativesOf(known, this.#options.alternatives, random)];
      shown.forEach((slot, place) => {
        writeFeatures({ log, recalled }, slot, { out: features, at: (offsets[choice] + place) * featureCount });
      });
      offsets[choice + 1] = offsets[choice] + shown.length;
    });
    return { width: featureCount, offsets, chosen: offsets.slice(0, -1), features };
  }
}

/** At most `count` of the values, spread evenly over their order. */
function thin<Value>(values: readonly Value[], count: number): Value[] {
  if (values.length <= count) return [...values];
  return Array.from({ length: count }, (_, at) => values[Math.floor((at * values.length) / count)]);
}

/** As many of the other things that she knew, or all of them where there are no more. */
function alternativesOf(known: number[], count: number, random: () => number): number[] {
  return known.length <= count ? known : drawWithoutReplacement(known, count, random);
}
