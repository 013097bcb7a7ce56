import type { Playable } from "../../../../shell/player.ts";
import { scoreOf } from "../compose/scoreOf.ts";
import { createDeck, type Deck } from "./deck.ts";
import { buildDesk } from "./desk.ts";
import { roomBank } from "./room.ts";
import { toneBank } from "./toneBank.ts";

/** Seconds from the press to the first note: enough to hand the notes over. */
const leadSeconds = 0.06;

/** All that makes sound on one audio context; loaded when something is played for the first time. */
export interface Orchestra {
  /** Begins an item at a place, milliseconds. */
  begin: (item: Playable, fromMs: number) => Deck;
  setLevel: (level: number) => void;
}

export function createOrchestra(context: BaseAudioContext): Orchestra {
  const desk = buildDesk(context);
  const toneOf = toneBank(context);
  const roomOf = roomBank(context);
  return {
    begin: (item, fromMs) => {
      const score = scoreOf(item);
      // The first tones are computed before the moment is set at which they sound.
      for (const note of score.notesOf(Math.floor(fromMs / score.barMs))) toneOf(note.tone, note.midi);
      const when = context.currentTime + leadSeconds;
      return createDeck({ context, score, toneOf, roomOf, output: desk.input, fromMs, when });
    },
    setLevel: desk.setLevel,
  };
}
