/** What the labels of clusters are read from. */
export interface LabelMaterial {
  clusterCount: number;
  /** cluster of every item */
  clusterOf: Int32Array;
  /** genre names of every item, in the order of `clusterOf`; may be empty */
  genresOf: (item: number) => readonly string[];
  /** what a person calls the item */
  nameOf: (item: number) => string;
  /** listens of every item */
  listensOf: Float64Array;
  /** listens by cluster and local hour, 24 a cluster */
  listensByHour: Float64Array;
}

const dayParts: readonly { name: string; hours: readonly number[] }[] = [
  { name: "late at night", hours: [23, 0, 1, 2, 3, 4] },
  { name: "in the morning", hours: [5, 6, 7, 8, 9] },
  { name: "at midday", hours: [10, 11, 12, 13, 14] },
  { name: "in the afternoon", hours: [15, 16, 17] },
  { name: "in the evening", hours: [18, 19, 20, 21, 22] },
];

/** How much above its usual share an hour must be to be named. */
const notableLift = 1.15;

/**
 * A name a cluster, unlike all others: its most over-represented genre (greatest p·ln(p/q), with p its share of the cluster's items
 * and q of all, what it adds to the divergence of the two); where clusters share it, the part of the day at which the cluster
 * is heard 15 % more than music is in general; where that does not tell them apart, its most heard item.
 */
export function labelClusters(material: LabelMaterial): string[] {
  const genres = typicalGenres(material);
  const labels = genres.map((genre, cluster) => {
    if (isAlone(genres, cluster)) return genre;
    const part = typicalPart(material, cluster);
    return part === null ? genre : `${genre} ${part}`;
  });
  const favourites = favouriteItems(material);
  const named = labels.map((label, cluster) => {
    const item = favourites[cluster];
    return isAlone(labels, cluster) || item < 0 ? label : `${label} around ${material.nameOf(item)}`;
  });
  return named.map((label, cluster) => {
    const before = named.slice(0, cluster).filter((other) => other === label).length;
    return before === 0 ? label : `${label} (${before + 1})`;
  });
}

function isAlone(labels: readonly string[], cluster: number): boolean {
  return labels.every((label, other) => other === cluster || label !== labels[cluster]);
}

/** Divergence that each genre adds to each cluster; "Mixed" where no genre is over-represented. */
function typicalGenres({ clusterCount, clusterOf, genresOf }: LabelMaterial): string[] {
  const own = Array.from({ length: clusterCount }, () => new Map<string, number>());
  const all = new Map<string, number>();
  clusterOf.forEach((cluster, item) => {
    for (const genre of genresOf(item)) {
      own[cluster].set(genre, (own[cluster].get(genre) ?? 0) + 1);
      all.set(genre, (all.get(genre) ?? 0) + 1);
    }
  });
  const total = sum(all.values());
  return own.map((counts) => {
    const size = sum(counts.values());
    const gains = Array.from(counts, ([genre, count]) => {
      const [share, usual] = [count / size, (all.get(genre) ?? 0) / total];
      return { genre, gain: share * Math.log(share / usual) };
    });
    const best = gains.toSorted((left, right) => right.gain - left.gain || (left.genre < right.genre ? -1 : 1))[0];
    return best && (best.gain > 0 || clusterCount === 1) ? capitalised(best.genre) : "Mixed";
  });
}

/** The part of the day with the greatest lift, when that is notable. */
function typicalPart({ clusterCount, listensByHour }: LabelMaterial, cluster: number): string | null {
  const heard = (from: number, to: number, hours: readonly number[]) => {
    let listens = 0;
    for (let one = from; one < to; one++) for (const hour of hours) listens += listensByHour[one * 24 + hour];
    return listens;
  };
  const day = Array.from({ length: 24 }, (_, hour) => hour);
  const lifts = dayParts.map(({ name, hours }) => {
    const share = heard(cluster, cluster + 1, hours) / heard(cluster, cluster + 1, day);
    return { name, lift: share / (heard(0, clusterCount, hours) / heard(0, clusterCount, day)) };
  });
  const best = lifts.toSorted((left, right) => right.lift - left.lift)[0];
  return best.lift >= notableLift ? best.name : null;
}

/** The most heard item of each cluster; −1 for one without items. */
function favouriteItems({ clusterCount, clusterOf, listensOf }: LabelMaterial): number[] {
  const favourites = Array.from({ length: clusterCount }, () => -1);
  clusterOf.forEach((cluster, item) => {
    const known = favourites[cluster];
    if (known < 0 || listensOf[item] > listensOf[known]) favourites[cluster] = item;
  });
  return favourites;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** A capital first, and abbreviations such as R&B in capitals. */
function capitalised(text: string): string {
  const spelt = text.replaceAll(/\b\p{L}&\p{L}\b/gu, (letters) => letters.toUpperCase());
  return spelt.slice(0, 1).toUpperCase() + spelt.slice(1);
}
