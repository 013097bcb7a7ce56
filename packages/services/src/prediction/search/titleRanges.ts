export interface FoldedTitle {
  id: number;
  /** folded */
  title: string;
}

/** Items in the order of their titles, so that all that begin alike stand together. */
export function titleRanges() {
  let sorted: FoldedTitle[] = [];

  /** The first place whose title is not before the text. */
  function placeOf(text: string): number {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.title ?? "") < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return {
    add(items: readonly FoldedTitle[]): void {
      sorted = [...sorted, ...items].toSorted((left, right) =>
        left.title === right.title ? left.id - right.id : left.title < right.title ? -1 : 1,
      );
    },
    /** The items whose titles begin with a folded text of at least one letter. */
    beginning(text: string): number[] {
      return sorted.slice(placeOf(text), placeOf(`${text}\u{10ffff}`)).map(({ id }) => id);
    },
  };
}
