import { hash } from "node:crypto";
import { timeOrderedId, type InteractionSource, type ListenerId } from "@segue/engine/data";
import type { ImportedPlay } from "./play.ts";

/** Whose plays get ids, and where they come from. */
export interface PlayOwner {
  listenerId: ListenerId;
  source: InteractionSource;
}

const separator = "\u001e";

/** What makes a play of a source that play and no other: names, start and time heard. */
export function playIdentity(play: ImportedPlay, itemKey: string): string {
  return [play.kind, itemKey, play.startedAt, play.msPlayed ?? ""].join(separator);
}

/**
 * The id of an imported play: its start, and a hash of all that identifies it. The same row gets the same id at every
 * import; plays that share their second differ in the hash.
 *
 * @param ordinal which of several plays that look the same, from 0
 */
export function playId(startedAt: number, owner: PlayOwner, row: { identity: string; ordinal: number }): string {
  const text = [owner.listenerId, owner.source, row.identity, row.ordinal].join(separator);
  return timeOrderedId(startedAt, hash("sha256", text, "buffer"));
}
