import fc from "fast-check";
import { expect, test } from "vitest";
import { bestSplit, leafValue } from "./bestSplit.ts";
import { binRows, quantileBins } from "./featureBins.ts";
import { fillHistogram, subtractHistogram, type BinnedRows } from "./histogram.ts";

const cell = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Number.NaN));
const drawn = fc.array(
  fc.record({
    features: fc.tuple(cell, cell, cell),
    gradient: fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8),
    hessian: fc.integer({ min: 1, max: 8 }).map((eighths) => eighths / 8),
  }),
  { minLength: 2, maxLength: 24 },
);
const asked = Int32Array.of(0, 1, 2);
const rules = { l2: 0.5, minChildWeight: 0.5, minGain: 0 };

function setUp(rows: { features: number[]; gradient: number; hessian: number }[]) {
  const values = Float32Array.from(rows.flatMap(({ features }) => features));
  const table = { rowCount: rows.length, featureCount: 3, values };
  const bins = quantileBins(table, 8);
  const binned: BinnedRows = {
    codes: binRows(table, bins),
    featureCount: 3,
    offsets: bins.offsets,
    gradients: Float64Array.from(rows, ({ gradient }) => gradient),
    hessians: Float64Array.from(rows, ({ hessian }) => hessian),
  };
  return { table, bins, binned };
}

function sumOf(binned: BinnedRows, rows: readonly number[]) {
  return {
    gradient: rows.reduce((sum, row) => sum + binned.gradients[row], 0),
    hessian: rows.reduce((sum, row) => sum + binned.hessians[row], 0),
  };
}

/** Minimum of G·w + ½(H + λ)w², the loss of a leaf to second order. */
function lossOf(binned: BinnedRows, rows: readonly number[]): number {
  const sum = sumOf(binned, rows);
  const w = leafValue(sum, rules.l2);
  return sum.gradient * w + 0.5 * (sum.hessian + rules.l2) * w * w;
}

/** The most that any cut of any feature at any of its values gains, missing values on either side. */
function bruteForce({ table, binned }: ReturnType<typeof setUp>): number {
  const all = [...binned.gradients.keys()];
  const cuts = [0, 1, 2].flatMap((feature) =>
    [0, 1, 2, 3, 4].flatMap((cut) => [false, true].map((missingLeft) => ({ feature, cut, missingLeft }))),
  );
  const gains = cuts.map(({ feature, cut, missingLeft }) => {
    const valueOf = (row: number) => table.values[3 * row + feature];
    const isLeft = (row: number) => (Number.isNaN(valueOf(row)) ? missingLeft : valueOf(row) <= cut);
    const sides = [all.filter(isLeft), all.filter((row) => !isLeft(row))];
    if (sides.some((rows) => sumOf(binned, rows).hessian < rules.minChildWeight)) return 0;
    return lossOf(binned, all) - lossOf(binned, sides[0]) - lossOf(binned, sides[1]);
  });
  return Math.max(0, ...gains);
}

test("finds the cut that brute force finds, missing values on either side", () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const world = setUp(rows);
      const all = Uint32Array.from(rows.keys());
      const histogram = new Float64Array(2 * world.bins.total);
      fillHistogram(histogram, all, { binned: world.binned, features: asked });
      const sum = sumOf(world.binned, [...all]);
      const split = bestSplit({ histogram, bins: world.bins, sum, rules, features: asked });
      expect(split?.gain ?? 0).toBeCloseTo(bruteForce(world), 9);
    }),
  );
});

test("a histogram less that of some rows is that of the others", () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const { bins, binned } = setUp(rows);
      const all = Uint32Array.from(rows.keys());
      const [whole, part, rest] = [all, all.filter((row) => row % 3 === 0), all.filter((row) => row % 3 !== 0)].map(
        (some) => {
          const histogram = new Float64Array(2 * bins.total);
          fillHistogram(histogram, some, { binned, features: asked });
          return histogram;
        },
      );
      subtractHistogram(whole, part);
      expect(whole).toEqual(rest);
    }),
  );
});
