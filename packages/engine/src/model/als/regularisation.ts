/** What ALS weighs besides the evidence itself. */
export interface AlsWeights {
  /** weight of every pair of listener and item nobody has said anything about, > 0; a plain observation weighs 1 */
  unobservedWeight: number;
  /** λ */
  regularisation: number;
  /** ν: 0 holds all rows back alike, 1 in proportion to their evidence */
  frequencyExponent: number;
}

/**
 * Ridge of one row, λ·(Σ c + w₀·n)^ν for a total confidence Σ c of its evidence and n rows on the other side: frequency-scaled
 * regularisation (Rendle, Krichene, Zhang and Koren, "Revisiting the performance of iALS", 2022).
 */
export function ridgeOf(weights: AlsWeights, totalConfidence: number, otherCount: number): number {
  const { unobservedWeight, regularisation, frequencyExponent } = weights;
  return regularisation * (totalConfidence + unobservedWeight * otherCount) ** frequencyExponent;
}
