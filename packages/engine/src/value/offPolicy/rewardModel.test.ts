import { expect, test } from "vitest";
import { fitRewardModel } from "./rewardModel.ts";
import { slateLogOf, slateRows } from "./slateLog.fixture.ts";
import { outcomeBits } from "./slateLog.ts";

const rows = slateRows({ seed: "model", listeners: 40, slates: 800 });
const log = slateLogOf(rows);
const readiness = new Float64Array(40).fill(0.2);
const model = fitRewardModel({ log, readiness });

/** Chance of a listen of the card that was drawn there, without earlier cards of its artist. */
function listenAt(slate: number, card: number): number {
  const candidate = log.slates.poolFrom[slate] + log.cards.drawn[card];
  return 1 / (1 + model.candidate[1][candidate] * model.place[1][card]);
}

test("what is foretold is right on average, and higher where the worth is higher", () => {
  let [foretold, happened, cards] = [0, 0, 0];
  const byWorth = [
    { sum: 0, count: 0 },
    { sum: 0, count: 0 },
  ];
  for (let slate = 0; slate < rows.length; slate++) {
    const card = log.slates.cardsFrom[slate];
    if ((log.cards.outcome[card] & outcomeBits.seen) === 0) continue;
    cards++;
    foretold += listenAt(slate, card);
    if ((log.cards.outcome[card] & outcomeBits.listened) !== 0) happened++;
    const worth = log.pool.worth[log.slates.poolFrom[slate] + log.cards.drawn[card]];
    const half = byWorth[worth > 0.5 ? 1 : 0];
    half.sum += listenAt(slate, card);
    half.count++;
  }
  expect(Math.abs(foretold - happened) / cards).toBeLessThan(0.05);
  expect(byWorth[1].sum / byWorth[1].count).toBeGreaterThan(byWorth[0].sum / byWorth[0].count + 0.05);
});

test("a listener's outcomes have no part in what is foretold of her", () => {
  const changed = rows.map((row) =>
    row.listenerId === 100 ? { ...row, outcomes: Array.from(row.outcomes, () => outcomeBits.seen) } : row,
  );
  const other = fitRewardModel({ log: slateLogOf(changed), readiness });
  const fold = model.foldOf[log.listenerIds.indexOf(100)];
  const isMoved = Array.from(log.slates.listener, (listener, slate) => {
    const at = log.slates.poolFrom[slate];
    return { own: model.foldOf[listener] === fold, moved: other.candidate[1][at] !== model.candidate[1][at] };
  });
  expect(isMoved.filter(({ own }) => own).every(({ moved }) => !moved)).toBe(true);
  expect(isMoved.some(({ own, moved }) => !own && moved)).toBe(true);
});
