import type { Playable } from "../../../../shell/player.ts";
import { unknownLengthMs } from "../../transitions.ts";
import { composeSpeech } from "./composeSpeech.ts";
import { composeTrack } from "./composeTrack.ts";
import type { Score } from "./score.ts";
import { trackSubject } from "./subject.ts";

/** What is to be heard of an item: its music, or the placeholder of its words. */
export function scoreOf({ itemId, cover, durationMs }: Playable): Score {
  const length = durationMs ?? unknownLengthMs;
  if (cover.kind === "episode" || cover.kind === "show")
    return composeSpeech({ itemId, kind: "episode", durationMs: length });
  if (cover.kind === "book") return composeSpeech({ itemId, kind: "book", durationMs: length });
  // The card that it was started from lends its cover; the music is the track's own.
  return composeTrack(trackSubject({ ...cover, itemId }, length));
}
