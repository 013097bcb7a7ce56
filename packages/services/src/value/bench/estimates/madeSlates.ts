import { artistBands } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { outcomeBits, type PoolItem, type SlateLog, SlateLogBuilder } from "@segue/engine/value";

/** As many as a shelf of the simulated world has, on average. */
const candidates = 36;
const cards = 10;
/** Share of the cards that somebody looks at, as there. */
const looked = 0.45;
const listeners = 1500;
const artists = 1200;

const itemOf = (itemId: number): PoolItem => {
  const creatorId = itemId % artists;
  return { creatorId, band: artistBands[creatorId % artistBands.length], holderId: creatorId % 12 };
};

/** A log of made-up slates with so many cards looked at, drawn by their worth alone, which is enough to be weighed by another policy. */
export function madeSlates(seen: number): SlateLog {
  const random = seededRandom("made slates");
  const builder = new SlateLogBuilder(itemOf);
  const budget = { left: seen };
  const outcome = (worth: number): number => {
    if (budget.left === 0 || random() >= looked) return 0;
    budget.left--;
    return outcomeBits.seen + outcomeOf(worth * 0.2, random);
  };
  for (let slate = 0; budget.left > 0; slate++) {
    const pool = {
      itemIds: Int32Array.from({ length: candidates }, (_, at) => Math.floor(random() * 9000) * candidates + at),
      worth: Float32Array.from({ length: candidates }, () => 0.2 + 0.8 * random()),
      familiarity: Float32Array.from({ length: candidates }, () => (random() < 0.5 ? 0 : random())),
      listen: new Float32Array(candidates).fill(Number.NaN),
    };
    const { places, propensities } = drawn(pool.worth, random);
    builder.add({
      listenerId: slate % listeners,
      shelf: slate % 2 === 0 ? "made-for-you" : "similar-to",
      localHour: slate % 24,
      maxPerArtist: 2,
      pool,
      itemIds: places.map((place) => pool.itemIds[place]),
      propensities,
      outcomes: places.map((place) => outcome(pool.worth[place])),
    });
  }
  return builder.log();
}

function drawn(worth: Float32Array, random: () => number): { places: number[]; propensities: number[] } {
  const left = Array.from(worth);
  const places: number[] = [];
  const propensities: number[] = [];
  while (places.length < cards) {
    const total = left.reduce((sum, one) => sum + one, 0);
    let point = random() * total;
    const place = left.findIndex((weight) => weight > 0 && (point -= weight) < 0);
    if (place < 0) continue;
    places.push(place);
    propensities.push(left[place] / total);
    left[place] = 0;
  }
  return { places, propensities };
}

function outcomeOf(appeal: number, random: () => number): number {
  if (random() >= appeal) return 0;
  return outcomeBits.played + (random() < 0.7 ? outcomeBits.listened : outcomeBits.skipped);
}
