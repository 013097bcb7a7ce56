interface Placed {
  /** from 1 */
  position: number;
}

/** A list with its places counted anew. */
function placed<Entry extends Placed>(entries: readonly Entry[]): Entry[] {
  return entries.map((entry, index) => (entry.position === index + 1 ? entry : { ...entry, position: index + 1 }));
}

/** A playlist after one of its entries moved to another place; places are from 1. */
export function movedEntries<Entry extends Placed>(entries: readonly Entry[], from: number, to: number): Entry[] {
  const entry = entries[from - 1];
  if (!entry) return [...entries];
  return placed(entries.toSpliced(from - 1, 1).toSpliced(to - 1, 0, entry));
}

/** A playlist without the entry at a place. */
export function withoutEntry<Entry extends Placed>(entries: readonly Entry[], position: number): Entry[] {
  return placed(entries.toSpliced(position - 1, 1));
}
