import type { CoverSubject } from "@segue/ui";

/** How a thing is kept: people and shows are followed, everything else is saved. */
export type Keeping = "saved" | "followed";

/** One thing and the way it is kept. */
export interface Keepable {
  keeping: Keeping;
  itemId: number;
}

/** A word on its way to the server. */
export interface KeepingWord extends Keepable {
  /** kept from now on, or not any more */
  holds: boolean;
}

/** What is kept, as the server said. */
export type KeptIds = Record<Keeping, readonly number[]>;

export function keepingOf(kind: CoverSubject["kind"]): Keeping {
  return kind === "artist" || kind === "show" ? "followed" : "saved";
}

/** What is kept once a word has arrived. */
export function keptAfter<Ids extends KeptIds>(kept: Ids, { keeping, itemId, holds }: KeepingWord): Ids {
  const others = kept[keeping].filter((id) => id !== itemId);
  return { ...kept, [keeping]: holds ? [itemId, ...others] : others };
}

/** Whether a thing is kept: the latest word that is still on its way counts, else what the server said. */
export function isKept(
  { keeping, itemId }: Keepable,
  kept: KeptIds | undefined,
  words: readonly KeepingWord[],
): boolean {
  const word = words.findLast((one) => one.keeping === keeping && one.itemId === itemId);
  return word?.holds ?? kept?.[keeping].includes(itemId) ?? false;
}
