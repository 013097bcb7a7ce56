import { expect, test } from "vitest";
import { gaussian, seededRandom } from "../../math/index.ts";
import { fixedInformation, sequenceHalfWidth, sequentialInformation } from "./confidenceSequence.ts";
import { compareRatios, isDifference } from "./compareRatios.ts";
import { ratioOf, type RatioEstimate } from "./ratioOf.ts";

/** A side that listeners join and come back to, day after day. */
class Side {
  readonly #random: () => number;
  readonly #rate: number;
  readonly #above: number[] = [];
  readonly #below: number[] = [];
  readonly #tastes: number[] = [];

  constructor(random: () => number, rate: number) {
    this.#random = random;
    this.#rate = rate;
  }

  day(newcomers: number): void {
    for (let one = 0; one < newcomers; one++) {
      this.#tastes.push(this.#rate * (0.4 + 1.2 * this.#random()));
      this.#above.push(0);
      this.#below.push(0);
    }
    for (const [at, taste] of this.#tastes.entries()) {
      if (this.#random() > 0.4) continue;
      const seen = 1 + Math.floor(3 * this.#random());
      this.#below[at] += seen;
      for (let card = 0; card < seen; card++) this.#above[at] += Number(this.#random() < taste);
    }
  }

  estimate(): RatioEstimate {
    return ratioOf(this.#above, this.#below);
  }
}

const days = 14;
const rounds = 200;
const usual = 1.959963984540054;

/** In how many experiments without any difference a look on any day finds one: by the sequence, and by the interval for one look. */
function falseAlarms(): { sequence: number; once: number } {
  const random = seededRandom("no difference");
  const found = { sequence: 0, once: 0 };
  for (let round = 0; round < rounds; round++) {
    const [control, treatment] = [new Side(random, 0.2), new Side(random, 0.2)];
    const ever = { sequence: false, once: false };
    for (let day = 0; day < days; day++) {
      control.day(day === 0 ? 110 : 12);
      treatment.day(day === 0 ? 110 : 12);
      const [a, b] = [control.estimate(), treatment.estimate()];
      const difference = compareRatios(a, b, 0.05);
      if (isDifference(difference)) ever.sequence ||= difference.low > 0 || difference.high < 0;
      ever.once ||= Math.abs(Math.log(b.value / a.value)) > usual * Math.sqrt(a.logVariance + b.logVariance);
    }
    found.sequence += Number(ever.sequence);
    found.once += Number(ever.once);
  }
  return found;
}

test("looking every day finds a difference that is not there in at most 5 of 100; the usual interval would in far more", () => {
  const { sequence, once } = falseAlarms();
  expect(sequence / rounds).toBeLessThanOrEqual(0.05);
  expect(once / rounds).toBeGreaterThan(0.12);
});

test("with the information that it plans, a difference as large as planned is found at least 8 times in 10, and earlier looks only help", () => {
  const random = seededRandom("planned");
  const effect = 0.05;
  const planned = sequentialInformation(effect);
  let found = 0;
  for (let round = 0; round < 1_000; round++) {
    const middle = effect + gaussian(random) / Math.sqrt(planned);
    if (middle - sequenceHalfWidth(1 / planned, effect) > 0) found++;
  }
  expect(found / 1_000).toBeGreaterThan(0.77);
  expect(found / 1_000).toBeLessThan(0.84);
});

test("always wider than the interval for one look, by about half where it was planned to be read, and ever narrower", () => {
  const planned = fixedInformation(0.05);
  let before = Infinity;
  for (const share of [0.05, 0.2, 0.5, 1, 2, 8]) {
    const width = sequenceHalfWidth(1 / (share * planned), 0.05);
    const once = usual / Math.sqrt(share * planned);
    expect(width).toBeGreaterThan(once);
    expect(width).toBeLessThan(before);
    before = width;
  }
  expect(sequenceHalfWidth(1 / planned, 0.05)).toBeLessThan((1.6 * usual) / Math.sqrt(planned));
});
