import { expect, test } from "vitest";
import { logLoss, seededRandom, sigmoid } from "../../math/index.ts";
import { fitLogisticBaseline } from "./logisticBaseline.ts";

test("finds the line that made the outcomes, on any scale, with a constant column beside it", () => {
  const random = seededRandom("logistic");
  const rowCount = 20_000;
  const values = Float32Array.from({ length: 3 * rowCount }, (_, at) => (at % 3 === 2 ? 7 : 1_000 * random()));
  const chances = Float64Array.from({ length: rowCount }, (_, row) =>
    sigmoid(-1 + 0.003 * values[3 * row] - 0.002 * values[3 * row + 1]),
  );
  const outcomes = Uint8Array.from(chances, (chance) => Number(random() < chance));
  const table = { rowCount, featureCount: 3, values };
  const found = fitLogisticBaseline(table, outcomes).chancesOf(table);
  expect(logLoss(found, outcomes)).toBeLessThan(logLoss(chances, outcomes));
  const worst = found.reduce((most, chance, row) => Math.max(most, Math.abs(chance - chances[row])), 0);
  expect(worst).toBeLessThan(0.05);
});

test("what is missing counts as average", () => {
  const table = { rowCount: 4, featureCount: 1, values: Float32Array.of(0, 2, Number.NaN, 1) };
  const { chancesOf } = fitLogisticBaseline(table, Uint8Array.of(0, 1, 1, 0));
  const [missing, average] = chancesOf({ rowCount: 2, featureCount: 1, values: Float32Array.of(Number.NaN, 1) });
  expect(missing).toBeCloseTo(average, 9);
});
