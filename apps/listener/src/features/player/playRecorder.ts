import { uuidv7 } from "uuidv7";
import { callInParting } from "../../trpc/parting.ts";
import { listeningSession } from "./listeningSession.ts";
import { adoptDrafts, holdTab, livingTabs } from "./outbox/adoptDrafts.ts";
import { indexedPlayStore } from "./outbox/indexedPlayStore.ts";
import { createOutbox, type Outbox, type PlayAnswer } from "./outbox/outbox.ts";
import { memoryPlayStore, type PlayStore } from "./outbox/playStore.ts";
import { playedEvent, type PlayedEvent } from "./playedEvent.ts";
import { currentItem, type EndedPlay, type PlayState } from "./playState.ts";

interface RecorderParts {
  listenerId: number;
  privateSession: boolean;
  send: (events: PlayedEvent[]) => Promise<PlayAnswer[]>;
  onAcknowledged: (events: PlayedEvent[]) => void;
  onRejected: (event: PlayedEvent, reason: string) => void;
}

/** Gets every play to the server, from its first second on. For the browser only; touches nothing before `start`. */
export interface PlayRecorder {
  start(): void;
  stop(): void;
  /** A play is over. */
  ended(play: EndedPlay): void;
  /** A play is over because the page goes: it is stored, and sent without waiting for the answer. */
  endedInParting(play: EndedPlay): void;
  /** Writes down how far the play has come. */
  checkpoint(state: PlayState): void;
  /** Tries again now. */
  flush(): Promise<void>;
}

function later(call: () => void, ms: number): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

export function createPlayRecorder(parts: RecorderParts): PlayRecorder {
  const tab = uuidv7();
  let store: Promise<PlayStore> | null = null;
  let outbox: Outbox | null = null;
  const opened = (): Promise<PlayStore> => (store ??= indexedPlayStore().catch(() => memoryPlayStore()));
  const box = async (): Promise<Outbox> => {
    const kept = await opened();
    return (outbox ??= createOutbox({ ...parts, store: kept, later, random: Math.random }));
  };
  const eventOf = (play: EndedPlay): PlayedEvent =>
    playedEvent(play, {
      listenerId: parts.listenerId,
      sessionId: listeningSession(localStorage, Date.now(), uuidv7),
      device: matchMedia("(max-width: 767px)").matches ? "web small screen" : "web large screen",
      offline: !navigator.onLine,
      private: parts.privateSession,
    });
  const catchUp = async (): Promise<void> => {
    const alive = await livingTabs();
    if (alive) await adoptDrafts(await opened(), alive.add(tab));
    await (await box()).flush();
  };
  const add = (event: PlayedEvent): void => void box().then((out) => out.add(event));

  return {
    start() {
      holdTab(tab);
      void catchUp();
    },
    stop: () => outbox?.stop(),
    ended: (play) => add(eventOf(play)),
    endedInParting(play) {
      const event = eventOf(play);
      add(event);
      callInParting("feedback.record", { sentAt: Date.now(), events: [event] });
    },
    checkpoint(state) {
      const item = currentItem(state);
      if (!state.open || !item) return;
      const event = eventOf({ ...state.open, item, positionMs: state.positionMs, endReason: "unload" });
      void opened().then((kept) => kept.saveDraft({ event, tab }));
    },
    flush: async () => (await box()).flush(),
  };
}
