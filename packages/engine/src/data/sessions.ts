import type { Interaction } from "./interaction.ts";

/** What a listener did without a longer silence, in the order of time. */
export interface Session {
  startedAt: number;
  /** when the last sound ended */
  endedAt: number;
  interactions: Interaction[];
}

/** Silence that ends a session, milliseconds. */
export const sessionGapMs = 30 * 60_000;

/** When the sound of an interaction ended; its start where there was none or nobody knows. */
export function endOf({ occurredAt, msPlayed }: Pick<Interaction, "occurredAt" | "msPlayed">): number {
  return occurredAt + (msPlayed ?? 0);
}

/** By start; simultaneous ones by item and kind, so that the order never depends on the order of arrival. */
function byTime(a: Interaction, b: Interaction): number {
  return (
    a.occurredAt - b.occurredAt ||
    (a.itemId ?? 0) - (b.itemId ?? 0) ||
    a.kind.localeCompare(b.kind, "en") ||
    (a.msPlayed ?? -1) - (b.msPlayed ?? -1)
  );
}

/** Cuts one listener's interactions, given in any order, at every silence of 30 minutes or more. */
export function cutSessions(interactions: readonly Interaction[]): Session[] {
  const sessions: Session[] = [];
  let current: Session | undefined;
  for (const interaction of interactions.toSorted(byTime)) {
    if (!current || interaction.occurredAt - current.endedAt >= sessionGapMs) {
      current = { startedAt: interaction.occurredAt, endedAt: interaction.occurredAt, interactions: [] };
      sessions.push(current);
    }
    current.interactions.push(interaction);
    current.endedAt = Math.max(current.endedAt, endOf(interaction));
  }
  return sessions;
}

/** The plays of an item that had been played before within the session. */
export function replaysOf(session: Session): Interaction[] {
  const heard = new Set<number>();
  return session.interactions.filter(({ kind, itemId }) => {
    if (kind !== "item.played" || itemId === null) return false;
    if (heard.has(itemId)) return true;
    heard.add(itemId);
    return false;
  });
}
