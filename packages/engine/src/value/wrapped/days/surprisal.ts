/** Added to every count of the rest, so that what it never held is rare there and not impossible. */
const pseudoCount = 0.5;

/** Weights by id, and their sum. */
export interface Weights {
  byId: ReadonlyMap<number, number>;
  sum: number;
}

export interface Surprisal {
  /** by how much a draw from the part surprises more than one from the whole, on average, in bits; below 0 where it surprises less */
  bits: number;
  /** what exceeds its share of the rest by most bits, weighed by its share of the part */
  subjectId: number;
}

/** Shannon's entropy in bits: how much a draw surprises on average. */
export function entropyOf({ byId, sum }: Weights): number {
  let bits = 0;
  for (const weight of byId.values()) bits -= (weight / sum) * Math.log2(weight / sum);
  return bits;
}

/**
 * Cross-entropy of a part of a whole against the rest of it, above the entropy of the whole: how strange the part is to who knows the rest.
 * It does not grow or fall with the size of the part, and is low where the part holds much of what is common.
 */
export function surprisalOf(part: Weights, whole: Weights & { entropy: number }): Surprisal {
  const rest = whole.sum - part.sum + pseudoCount * whole.byId.size;
  let bits = -whole.entropy;
  let greatest = { bits: Number.NEGATIVE_INFINITY, subjectId: 0 };
  for (const [subjectId, weight] of part.byId) {
    const share = weight / part.sum;
    const elsewhere = ((whole.byId.get(subjectId) ?? weight) - weight + pseudoCount) / rest;
    bits -= share * Math.log2(elsewhere);
    const own = share * Math.log2(share / elsewhere);
    if (own > greatest.bits) greatest = { bits: own, subjectId };
  }
  return { bits, subjectId: greatest.subjectId };
}
