import { HeldSaves } from "./heldSaves.ts";
import type { ItemId } from "./ids.ts";
import type { Interaction } from "./interaction.ts";
import { signalsOf } from "./signals.ts";

/** What one listener did with one item, counted. */
export interface Tally {
  itemId: number;
  listens: number;
  skips: number;
  /** saves, follows and playlist additions that still hold */
  saves: number;
  /** start of the last of them, milliseconds since 1970 UTC; null for counts without time */
  lastAt: number | null;
}

/** The part of a log row that is counted. */
export type Countable = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "private"
>;

/** Under which item an interaction counts: itself, its artist, …; null leaves it out. */
export type KeyOf = (itemId: ItemId) => number | null;

function add(tally: Tally, interaction: Countable, saves: HeldSaves): void {
  if (interaction.kind === "item.played") {
    const { listen, skip } = signalsOf(interaction);
    tally.listens += Number(listen);
    tally.skips += Number(skip);
  } else {
    tally.saves += saves.take(interaction);
  }
  tally.lastAt = Math.max(tally.lastAt ?? Number.NEGATIVE_INFINITY, interaction.occurredAt);
}

/**
 * Counts one listener's interactions, in any order, item by item. Private ones are left out. Of saving and
 * taking back the latest counts.
 *
 * @param keyOf counts under another item, such as the artist of a track
 */
export function tallyListening(
  interactions: Iterable<Countable>,
  keyOf: KeyOf = (itemId) => itemId,
): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  const saves = new HeldSaves();
  for (const interaction of interactions) {
    const itemId = interaction.private || interaction.itemId === null ? null : keyOf(interaction.itemId);
    if (itemId === null) continue;
    const tally = tallies.get(itemId) ?? { itemId, listens: 0, skips: 0, saves: 0, lastAt: null };
    tallies.set(itemId, tally);
    add(tally, interaction, saves);
  }
  return tallies;
}
