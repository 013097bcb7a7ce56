/** A model's standardised scores, and how much they say. */
export interface BlendMember {
  scores: Float32Array;
  weight: number;
}

/**
 * The weighted sum of models' standardised scores. Only the proportions of the weights matter for the order; a member of weight
 * 0 is not read. Writes into `out`.
 *
 * @throws RangeError when a member's scores are not as many as `out`, or a weight is no number
 */
export function blendScores(members: readonly BlendMember[], out: Float32Array): Float32Array {
  out.fill(0);
  for (const { scores, weight } of members) {
    if (scores.length !== out.length)
      throw new RangeError(`a member has ${scores.length} scores for ${out.length} items`);
    if (!Number.isFinite(weight)) throw new RangeError(`the weight of a member must be a number, not ${weight}`);
    if (weight === 0) continue;
    for (let at = 0; at < out.length; at++) out[at] += weight * scores[at];
  }
  return out;
}
