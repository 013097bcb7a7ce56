import type { authorDecay, drawingWeight, Policy } from "@segue/engine/decision";
import type { isUnheard } from "@segue/engine/value";
import type { Drawn, Offer } from "../logging/drawCards.ts";
import { offerKey } from "../logging/freeOffers.ts";
import { Random } from "../random/random.ts";
import { type Appraisal, appraise } from "../response/appraise.ts";
import { returnChance } from "../response/expectedResponse.ts";
import { hourOfVisit } from "../response/hourOfVisit.ts";
import { scanHome } from "../response/scan.ts";
import { visitorsAt } from "../response/visitors.ts";
import type { StudyBank, StudyShelf, StudyVisit } from "./studyBank.ts";
import { drawStudyHome } from "./studyReplication.ts";

/** What is true of a policy at the places that are looked at: means a card seen. */
export interface StudyTruth {
  play: number;
  listen: number;
  skip: number;
  discovery: number;
}

/** What is true of one listener's visits: sums over the cards that she looks at, one a policy. */
export interface ListenerTruth {
  /** cards that she looks at on average */
  looked: number;
  policies: StudyTruth[];
}

/** The part of a policy that the study moves. */
export type StudyPolicy = Pick<Policy, "dial" | "temperature" | "maxPerArtist">;

/** How much an earlier card of an artist takes from each further one, see `scanHome`. */
const seenMaker = 0.9;

/**
 * The truth that estimates are compared with. Homes are drawn as they are logged; on each, every place is weighed by the exact chance that it is looked at, and there the policy's chance
 * of every card of the pool, given the cards above, meets the exact chance that this card would be played and how it would end, by the law of `expectedResponse`. The only
 * draws are those of the cards above; `rounds` of them for every visit.
 *
 * @returns by listener of the bank
 */
export function studyTruth(
  bank: StudyBank,
  policies: readonly StudyPolicy[],
  { seed, rounds, law }: TruthDraws,
): ListenerTruth[] {
  const random = new Random(seed, "study truth");
  return bank.visits.map((visits) => {
    const sums = policies.map(() => ({ play: 0, listen: 0, skip: 0, discovery: 0 }));
    let looked = 0;
    for (const visit of visits) {
      const people = visitorsAt(bank.world.truth.listeners[visit.listener], hourOfVisit(visit)).map((visitor) => ({
        chance: visitor.chance,
        appraisals: visit.shelves.map(({ offers }) => offers.map((offer) => appraise(visit, visitor, offer))),
      }));
      for (let round = 0; round < rounds; round++) {
        const home = drawStudyHome(visit, random);
        for (const person of people) looked += addPerson({ visit, home, person, law }, policies, sums) / rounds;
      }
    }
    return { looked, policies: sums.map((sum) => scaled(sum, 1 / rounds)) };
  });
}

/** Means a card seen over some listeners, who count as often as they come; one a policy. */
export function meanTruth(truths: readonly ListenerTruth[]): StudyTruth[] {
  const looked = truths.reduce((sum, one) => sum + one.looked, 0);
  return (truths[0]?.policies ?? []).map((_, policy) => {
    const sum = (read: (one: StudyTruth) => number): number =>
      truths.reduce((all, { policies }) => all + read(policies[policy]), 0);
    const [play, listen] = [sum((one) => one.play), sum((one) => one.listen)];
    const [skip, discovery] = [sum((one) => one.skip), sum((one) => one.discovery)];
    return scaled({ play, listen, skip, discovery }, 1 / looked);
  });
}

const scaled = ({ play, listen, skip, discovery }: StudyTruth, by: number): StudyTruth => ({
  play: play * by,
  listen: listen * by,
  skip: skip * by,
  discovery: discovery * by,
});

/** What every policy draws by, and what counts as unheard: the engine's. */
export interface StudyLaw {
  authorDecay: typeof authorDecay;
  drawingWeight: typeof drawingWeight;
  isUnheard: typeof isUnheard;
}

export interface TruthDraws {
  seed: string;
  rounds: number;
  law: StudyLaw;
}

interface Person {
  chance: number;
  /** by shelf and place in its pool */
  appraisals: Appraisal[][];
}

interface Looking {
  visit: StudyVisit;
  home: Drawn<Offer>[][];
  person: Person;
  law: StudyLaw;
}

/** Adds what a visitor would do. @returns how many cards she looks at on average */
function addPerson(
  { visit, home, person, law }: Looking,
  policies: readonly StudyPolicy[],
  sums: StudyTruth[],
): number {
  const shown = { shelves: home.map((items) => ({ kind: "made-for-you", items })) };
  const makers = new Map<number, number>();
  const above = home.map((): Offer[] => []);
  let there = person.chance;
  let looked = 0;
  for (const { shelf, rank, examination, freshness } of scanHome(visit.world, shown)) {
    const at = shelf - 1;
    const card = home[at][rank - 1];
    const reach = there * examination;
    const seen: Place = { ...visit.shelves[at], law, above: above[at], makers, appraisals: person.appraisals[at] };
    for (const [number, policy] of policies.entries()) addPlace(sums[number], reach, { seen, policy });
    const keys = seen.pool.itemIds;
    const { appeal } = seen.appraisals[keys.indexOf(offerKey(card))];
    looked += reach;
    there *= 1 - examination * freshness * appeal * (1 - returnChance);
    above[at].push(card);
    makers.set(card.maker, (makers.get(card.maker) ?? 0) + 1);
  }
  return looked;
}

/** A place of a shelf, as it is reached. */
interface Place extends StudyShelf {
  law: StudyLaw;
  /** cards above it on the shelf */
  above: readonly Offer[];
  /** cards of each artist above it on the Home */
  makers: ReadonlyMap<number, number>;
  appraisals: readonly Appraisal[];
}

function addPlace(sum: StudyTruth, reach: number, { seen, policy }: { seen: Place; policy: StudyPolicy }): void {
  const weights = weightsOf(seen, policy);
  const total = weights.reduce((all, one) => all + one, 0);
  for (const [place, weight] of weights.entries()) {
    if (weight === 0) continue;
    const { appeal, listen, skip } = seen.appraisals[place];
    const earlier = seen.makers.get(seen.offers[place].maker) ?? 0;
    const play = ((reach * weight) / total) * appeal * seenMaker ** Math.min(earlier, 10);
    sum.play += play;
    sum.listen += play * listen;
    sum.skip += play * skip;
    if (seen.law.isUnheard(seen.pool.familiarity[place])) sum.discovery += play * listen;
  }
}

/** What the policy would draw each candidate by, given the cards above. */
function weightsOf({ offers, pool, above, law }: Place, { dial, temperature, maxPerArtist }: StudyPolicy): number[] {
  const taken = new Set(above.map(offerKey));
  return offers.map(({ maker }, place) => {
    const before = above.filter((card) => card.maker === maker).length;
    if (taken.has(pool.itemIds[place]) || before >= maxPerArtist) return 0;
    const terms = { worth: pool.worth[place], familiarity: pool.familiarity[place], standing: 1 };
    return law.drawingWeight({ ...terms, decay: law.authorDecay(before) }, { dial, temperature });
  });
}
