/**
 * An order drawn at random in which what weighs more tends to come first: each next one is drawn from those left with a chance in
 * proportion to its weight (Efraimidis and Spirakis 2006, by keys u^(1/weight)). What weighs nothing is left out.
 *
 * @param weightOf ≥ 0
 * @param random uniform in [0, 1)
 */
export function weightedOrder<Item>(
  items: readonly Item[],
  weightOf: (item: Item, index: number) => number,
  random: () => number,
): Item[] {
  const drawn = items.flatMap((item, index) => {
    const weight = weightOf(item, index);
    // ln u / weight orders as u^(1/weight) does, and neither vanishes nor overflows.
    return weight > 0 ? [{ item, key: Math.log(1 - random()) / weight }] : [];
  });
  return drawn.toSorted((left, right) => right.key - left.key).map(({ item }) => item);
}
