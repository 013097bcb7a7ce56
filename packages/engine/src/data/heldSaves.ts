import type { Interaction } from "./interaction.ts";

/** What a kind of interaction says about something being kept, and whether it is kept from then on. */
const claims: Partial<Record<Interaction["kind"], { keeping: "saved" | "followed"; holds: boolean }>> = {
  "item.saved": { keeping: "saved", holds: true },
  "item.unsaved": { keeping: "saved", holds: false },
  "item.followed": { keeping: "followed", holds: true },
  "item.unfollowed": { keeping: "followed", holds: false },
};

/** The part of a log row that says what is kept. */
export type Keeping = Pick<Interaction, "kind" | "itemId" | "occurredAt">;

interface Claim {
  at: number;
  holds: boolean;
}

/**
 * Which of a listener's items are saved and followed, learnt from her log in any order: of each item the latest word counts, however
 * often it was said before; of two words of the same millisecond the one that takes back.
 */
export class HeldSaves {
  readonly #latest = new Map<string, Claim>();

  /**
   * Takes in one interaction.
   *
   * @returns by how much the number of saves, follows and playlist additions that hold changes: −1, 0 or 1. A playlist addition is
   *   always 1, because the log has no word that takes it back.
   */
  take({ kind, itemId, occurredAt }: Keeping): number {
    if (kind === "playlist.extended") return 1;
    const claim = claims[kind];
    if (!claim) return 0;
    const key = `${claim.keeping} ${itemId}`;
    const known = this.#latest.get(key);
    if (known && known.at > occurredAt) return 0;
    const held = known?.holds ?? false;
    const holds = claim.holds && (known?.at !== occurredAt || held);
    this.#latest.set(key, { at: occurredAt, holds });
    return Number(holds) - Number(held);
  }
}

/** Whether a kind of interaction has anything to do with saves. */
export function isSaving(kind: Interaction["kind"]): boolean {
  return kind === "playlist.extended" || claims[kind] !== undefined;
}
