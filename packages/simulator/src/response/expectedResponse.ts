import { type Appraisal, appraise, type Visit } from "./appraise.ts";
import { scanHome } from "./scan.ts";
import type { ShownHome } from "./shownHome.ts";
import { hourOfVisit } from "./hourOfVisit.ts";
import { type Visitor, visitorsAt } from "./visitors.ts";

/** Chance that somebody who has played something from Home goes on looking at it. */
export const returnChance = 0.45;

/** What a Home brings on average, exactly. */
export interface ExpectedResponse {
  /** cards played */
  plays: number;
  /** of them heard to half or for four minutes */
  listens: number;
  /** of them left within 30 s */
  skips: number;
  heardMs: number;
  /** listens to an artist (or show) without a listen in the last 180 days */
  discoveries: number;
  /** chance that a card is played, by shelf and place on it */
  playChances: number[][];
  /** chance that a card is played for 30 s at least, by shelf and place on it */
  streamChances: number[][];
}

/**
 * The exact expectation of `respondToHome`. A visitor goes through the Home card by card, shelf by shelf. She looks at a card by
 * `examinationChance`, plays what she looks at by its appeal, and after a play goes on with chance 0.45. With c = examination × appeal (× freshness, see `scanHome`),
 * the chance to still be there before card i is A, with A₁ = 1 and Aᵢ₊₁ = Aᵢ (1 − 0.55 cᵢ), and card i is played with chance Aᵢ cᵢ. Her
 * state is the one of the visit's beginning throughout.
 */
export function expectedResponse(visit: Visit & { home: ShownHome }): ExpectedResponse {
  const none = (): number[][] => visit.home.shelves.map(({ items }) => items.map(() => 0));
  const byCard = { playChances: none(), streamChances: none() };
  const sum: ExpectedResponse = { plays: 0, listens: 0, skips: 0, heardMs: 0, discoveries: 0, ...byCard };
  const truth = visit.world.truth.listeners[visit.listener];
  for (const visitor of visitorsAt(truth, hourOfVisit(visit))) addVisitor(sum, visit, visitor);
  return sum;
}

function addVisitor(sum: ExpectedResponse, visit: Visit & { home: ShownHome }, visitor: Visitor): void {
  let there = visitor.chance;
  for (const { shelf, rank, shown, examination, freshness } of scanHome(visit.world, visit.home)) {
    const appraisal = appraise(visit, visitor, shown);
    const choice = examination * freshness * appraisal.appeal;
    addPlay(sum, appraisal, there * choice);
    sum.playChances[shelf - 1][rank - 1] += there * choice;
    sum.streamChances[shelf - 1][rank - 1] += there * choice * (1 - appraisal.skip);
    there *= 1 - choice * (1 - returnChance);
  }
}

function addPlay(sum: ExpectedResponse, { listen, skip, heardMs, discovery }: Appraisal, chance: number): void {
  sum.plays += chance;
  sum.listens += chance * listen;
  sum.skips += chance * skip;
  sum.heardMs += chance * heardMs;
  sum.discoveries += chance * discovery;
}
