/** What an item at a rank is worth in NDCG and exposure: 1/log2(1 + rank), 1 at the first (Järvelin and Kekäläinen 2002). */
export function discountedGain(rank: number): number {
  return 1 / Math.log2(1 + rank);
}

/** The gains of the ranks 1 … `ranks` together: the best that so many hits can reach. */
export function idealGain(ranks: number): number {
  let gain = 0;
  for (let rank = 1; rank <= ranks; rank++) gain += discountedGain(rank);
  return gain;
}
