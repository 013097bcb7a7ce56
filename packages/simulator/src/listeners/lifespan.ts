import type { Random } from "../random/random.ts";

const dayMs = 86_400_000;

/** When a listener is there: joined, left, and the holidays in between. Milliseconds since 1970 UTC. */
export interface Lifespan {
  joinedAt: number;
  leftAt: number;
  breaks: [number, number][];
}

/** Two of three were there before the log begins; of those who are there, one in eleven leaves for good within a year. */
export function createLifespan(random: Random, from: number, until: number): Lifespan {
  const span = until - from;
  const joinedAt = random.chance(0.66) ? from - 1 : from + span * random.next();
  const yearsToLeaving = -Math.log(1 - random.next()) / 0.095;
  const leaves = joinedAt + Math.max(14, yearsToLeaving * 365) * dayMs;
  const breaks = Array.from({ length: random.below(3) }, (): [number, number] => {
    const start = from + span * random.next();
    return [start, start + random.between(4, 21) * dayMs];
  });
  return { joinedAt, leftAt: leaves < until ? leaves : Number.POSITIVE_INFINITY, breaks };
}
