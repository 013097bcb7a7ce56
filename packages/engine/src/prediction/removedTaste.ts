import type { Interaction, ItemId } from "../data/index.ts";
import type { TasteClusters } from "../model/index.ts";
import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { CountedPlays } from "./taste.ts";

/** Kinds of things that are learnt about a listener, and that she may have removed. */
export const tasteSubjects = ["artist", "genre", "cluster"] as const;

export type TasteSubject = (typeof tasteSubjects)[number];

/** Something that a listener had removed: what she did with it until then says nothing about her any more. */
export interface TasteRemoval {
  subject: TasteSubject;
  /** the item of an artist or show, the number of a genre, the lasting id of a taste cluster */
  subjectId: number;
  /** milliseconds since 1970 UTC */
  removedAt: number;
}

/** Which subjects an item belongs to. */
export interface SubjectMaterial {
  catalogue: Pick<CandidateCatalogue, "itemOf">;
  /** null while none are found: then a removed cluster removes nothing */
  clusters: Pick<TasteClusters, "clusterOfItem" | "ids"> | null;
}

/**
 * Until when what was done with an item does not count, milliseconds since 1970 UTC: the latest removal of its artist or show, of a
 * genre that is its own or its artist's, or of its artist's cluster; −∞ where nothing of it was removed.
 */
export function removedUntil(
  removals: readonly TasteRemoval[],
  { catalogue, clusters }: SubjectMaterial,
): (itemId: ItemId) => number {
  const until = new Map(removals.map(({ subject, subjectId, removedAt }) => [`${subject} ${subjectId}`, removedAt]));
  const untilOf = (itemId: ItemId): number => {
    const keys = subjectsOf(itemId, { catalogue, clusters }).map(({ subject, subjectId }) => `${subject} ${subjectId}`);
    return Math.max(...keys.map((key) => until.get(key) ?? Number.NEGATIVE_INFINITY), Number.NEGATIVE_INFINITY);
  };
  const kept = new Map<ItemId, number>();
  return (itemId) => {
    const known = kept.get(itemId);
    if (known !== undefined) return known;
    const found = untilOf(itemId);
    kept.set(itemId, found);
    return found;
  };
}

/** Everything that may be learnt from an item: its artist or show, genres, cluster. */
export function subjectsOf(
  itemId: ItemId,
  { catalogue, clusters }: SubjectMaterial,
): Omit<TasteRemoval, "removedAt">[] {
  const item = catalogue.itemOf(itemId);
  if (!item) return [];
  const { creatorId } = item;
  const genres = new Set([...item.genres, ...(creatorId === null ? [] : (catalogue.itemOf(creatorId)?.genres ?? []))]);
  const place = creatorId === null ? -1 : (clusters?.clusterOfItem(creatorId) ?? -1);
  return [
    ...(creatorId === null ? [] : [{ subject: "artist" as const, subjectId: creatorId }]),
    ...Array.from(genres, (subjectId) => ({ subject: "genre" as const, subjectId })),
    ...(clusters && place >= 0 ? [{ subject: "cluster" as const, subjectId: clusters.ids[place] }] : []),
  ];
}

/** What says whether a removal concerns a row. */
type Dated = Pick<Interaction, "itemId" | "occurredAt">;

/** What a listener's taste is read from. */
export interface TasteEvidence<Row extends Dated> {
  interactions: readonly Row[];
  /** plays that somebody else counted, without times: older than any removal */
  counts: readonly CountedPlays[];
}

/**
 * The evidence without what she had removed. It is taken out before anything is counted, so that features, candidates and reasons
 * agree; what she does after a removal counts again. The log itself stays as it is.
 */
export function withoutRemoved<Row extends Dated>(
  evidence: TasteEvidence<Row>,
  removals: readonly TasteRemoval[],
  material: SubjectMaterial,
): TasteEvidence<Row> {
  if (removals.length === 0) return evidence;
  const until = removedUntil(removals, material);
  return {
    interactions: evidence.interactions.filter(
      ({ itemId, occurredAt }) => itemId === null || occurredAt > until(itemId),
    ),
    counts: evidence.counts.filter(({ itemId }) => until(itemId) === Number.NEGATIVE_INFINITY),
  };
}
