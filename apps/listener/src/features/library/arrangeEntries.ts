export const sortings = ["recent", "title", "maker"] as const;

/** By when it was kept, the latest first; by its title; by who made it. */
export type Sorting = (typeof sortings)[number];

interface Arrangeable {
  title: string;
  subtitle: string;
}

interface Arrangement {
  /** words that its title or its maker must have, in any order */
  filter: string;
  sorting: Sorting;
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Without accents and capitals, so that "Bjork" finds Björk. */
function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The entries that fit the filter, in the order wanted. @param entries the latest first */
export function arrangeEntries<Entry extends Arrangeable>(
  entries: readonly Entry[],
  { filter, sorting }: Arrangement,
): Entry[] {
  const words = plain(filter).split(/\s+/u).filter(Boolean);
  const fits = ({ title, subtitle }: Entry): boolean => {
    const text = plain(`${title} ${subtitle}`);
    return words.every((word) => text.includes(word));
  };
  const found = words.length === 0 ? [...entries] : entries.filter(fits);
  if (sorting === "recent") return found;
  const byTitle = (left: Entry, right: Entry): number => collator.compare(left.title, right.title);
  if (sorting === "title") return found.toSorted(byTitle);
  return found.toSorted((left, right) => collator.compare(left.subtitle, right.subtitle) || byTitle(left, right));
}
