import { expect, test } from "vitest";
import { binTables } from "./binnedTables.ts";
import { defaultBoostOptions } from "./boostOptions.ts";
import { BoostRounds, partOf } from "./boostRounds.ts";
import { drawnRows } from "./testing.fixture.ts";

const [train, validation] = ["train", "validation"].map((seed) => drawnRows(2_000, seed));
const { bins, ...tables } = binTables({ train: train.table, validation: validation.table });
const parts = () => ({
  train: partOf(tables.train.codes, train.outcomes, { bins, start: 0 }),
  validation: partOf(tables.validation.codes, validation.outcomes, { bins, start: 0 }),
});
const lossOf = ({ scores, outcomes }: ReturnType<typeof partOf>) =>
  scores.reduce((sum, score, row) => sum + Math.log(1 + Math.exp(outcomes[row] === 1 ? -score : score)), 0);

test("every tree lowers the loss of the rows that it learns from, and scores are the sum of the trees", () => {
  const { train: part } = parts();
  const rounds = new BoostRounds({ ...defaultBoostOptions, rowShare: 1, featureShare: 1 }, bins);
  let before = lossOf(part);
  for (let tree = 0; tree < 6; tree++) {
    rounds.addTree(part);
    expect(lossOf(part)).toBeLessThan(before);
    before = lossOf(part);
  }
  expect(rounds.builder.treeCount).toBe(6);
});

test("ends after as many rounds without a gain as it has patience for, and names the best number of trees", () => {
  const { train: part, validation: newer } = parts();
  const options = { ...defaultBoostOptions, treeCount: 60, learningRate: 1, patience: 3 };
  const rounds = new BoostRounds(options, bins);
  const best = rounds.run(part, newer);
  expect(best).toBeGreaterThan(0);
  expect(rounds.builder.treeCount).toBe(best + 3);
});
