import { endOf, signalsOf, type Interaction, genresOf, type KnownItemOf } from "../../data/index.ts";
import type { FamiliarListen } from "./listenLog.ts";

/** The part of a log row that is read. */
export type ListenInteraction = Pick<
  Interaction,
  "kind" | "itemId" | "occurredAt" | "msPlayed" | "durationMs" | "endReason" | "localHour" | "private"
>;

/**
 * What of a listener's interactions she may come back to: plays that count as listens, each under the card that a shortcut would
 * show. An episode stands for its show. Private plays and items that the catalogue lacks are left out. The one way from the log
 * to Shortcuts, in training and when a Home is served.
 */
export function* familiarListens(
  interactions: Iterable<ListenInteraction>,
  itemOf: KnownItemOf,
): Generator<FamiliarListen> {
  for (const play of interactions) {
    if (play.kind !== "item.played" || play.itemId === null || play.private || !signalsOf(play).listen) continue;
    const item = itemOf(play.itemId);
    if (!item) continue;
    const isEpisode = item.kind === "episode" && item.creatorId !== null;
    yield {
      itemId: isEpisode ? (item.creatorId ?? play.itemId) : play.itemId,
      creatorId: item.creatorId,
      genre: genresOf(item, itemOf)[0] ?? null,
      startedAt: play.occurredAt,
      endedAt: endOf(play),
      localHour: play.localHour,
    };
  }
}
