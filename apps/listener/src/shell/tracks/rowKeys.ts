/** A key for each line of a list in which the same item may stand twice. */
export function rowKeys(entries: readonly { itemId: number }[]): string[] {
  const seen = new Map<number, number>();
  return entries.map(({ itemId }) => {
    const before = seen.get(itemId) ?? 0;
    seen.set(itemId, before + 1);
    return `${itemId} ${before}`;
  });
}
