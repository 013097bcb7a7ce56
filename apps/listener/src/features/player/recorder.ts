import { uuidv7 } from "uuidv7";
import type { Doing } from "../../shell/useRecord.ts";
import { callInParting } from "../../trpc/parting.ts";
import { listeningSession } from "./listeningSession.ts";
import { adoptDrafts, holdTab, livingTabs } from "./outbox/adoptDrafts.ts";
import { memoryEventStore, type EventStore } from "./outbox/eventStore.ts";
import { indexedEventStore } from "./outbox/indexedEventStore.ts";
import type { LoggedEvent, PlayedEvent, Surroundings } from "./outbox/loggedEvent.ts";
import { createOutbox, type EventAnswer, type Outbox } from "./outbox/outbox.ts";
import { spareEventStore } from "./outbox/spareEventStore.ts";
import { playedEvent } from "./playedEvent.ts";
import { currentItem, type EndedPlay, type PlayState } from "./playState.ts";
import { beganAt, type Privacy } from "./privacy.ts";

export interface RecorderParts {
  listenerId: number;
  privacy: Privacy;
  send: (events: LoggedEvent[]) => Promise<EventAnswer[]>;
  onAcknowledged: (events: LoggedEvent[]) => void;
  /** nobody on this page waits for the answer */
  onRejected: (event: LoggedEvent, reason: string) => void;
  /** what waits on this device, when the page has come and whenever some of it has been dealt with */
  onWaiting: (events: LoggedEvent[]) => void;
}

/** Gets every event to the server, a play from its first second on. For the browser only; touches nothing before `start`. */
export interface Recorder {
  start: () => void;
  stop: () => void;
  /** A play is over. */
  ended: (play: EndedPlay) => void;
  /** A play is over because the page goes: it is stored, and sent without waiting for the answer. */
  endedInParting: (play: EndedPlay) => void;
  /** Something else was done; settles when the server has counted it. */
  record: (doing: Doing) => Promise<void>;
  /** Writes down how far the play has come. */
  checkpoint: (state: PlayState) => void;
  /** Tries again now. */
  flush: () => Promise<void>;
  /** Sends nothing any more, and forgets what waits. */
  forget: () => Promise<void>;
}

/** Of what waits, the oldest are told. */
const mostTold = 10_000;

function later(call: () => void, ms: number): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

/** Those who wait for what becomes of their event. */
function createWaiters() {
  const waiters = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  return {
    wait(id: string): Promise<void> {
      const { promise, ...ends } = Promise.withResolvers<void>();
      waiters.set(id, ends);
      return promise;
    },
    acknowledge(events: readonly LoggedEvent[]): void {
      for (const { id } of events) waiters.get(id)?.resolve();
      for (const { id } of events) waiters.delete(id);
    },
    /** @returns whether anybody waited */
    reject(id: string, reason: string): boolean {
      waiters.get(id)?.reject(new Error(reason));
      return waiters.delete(id);
    },
  };
}

/** @param since when what is recorded began, milliseconds since 1970 */
function surroundingsOf({ listenerId, privacy }: RecorderParts, since = Date.now()): Surroundings {
  return {
    listenerId,
    sessionId: listeningSession(localStorage, Date.now(), uuidv7),
    device: matchMedia("(max-width: 767px)").matches ? "web small screen" : "web large screen",
    offline: !navigator.onLine,
    private: privacy.covers(since),
  };
}

function draftOf(state: PlayState, parts: RecorderParts): PlayedEvent | null {
  const item = currentItem(state);
  if (!state.open || !item) return null;
  const play = { ...state.open, item, positionMs: state.positionMs, endReason: "logout" as const };
  return playedEvent(play, surroundingsOf(parts, beganAt(play.id)));
}

/** The outbox on this device's store, opened when first needed. */
function lazyOutbox(parts: RecorderParts) {
  let store: Promise<EventStore> | null = null;
  let outbox: Outbox | null = null;
  const opened = (): Promise<EventStore> => (store ??= indexedEventStore().then(spareEventStore, memoryEventStore));
  const box = async (): Promise<Outbox> => {
    const kept = await opened();
    return (outbox ??= createOutbox({ ...parts, later, random: Math.random, store: kept }));
  };
  return { opened, box, stop: () => outbox?.stop() };
}

/** The parts with those told who wait for their own event, and then what still waits. */
function heardBy(
  waiters: ReturnType<typeof createWaiters>,
  parts: RecorderParts,
  tellWaiting: () => void,
): RecorderParts {
  return {
    ...parts,
    onAcknowledged(events) {
      parts.onAcknowledged(events);
      waiters.acknowledge(events);
      tellWaiting();
    },
    onRejected(event, reason) {
      if (!waiters.reject(event.id, reason)) parts.onRejected(event, reason);
      tellWaiting();
    },
  };
}

export function createRecorder(parts: RecorderParts): Recorder {
  const tab = uuidv7();
  const waiters = createWaiters();
  const tellWaiting = async (): Promise<void> => {
    const kept = await opened();
    parts.onWaiting(await kept.waiting(parts.listenerId, mostTold));
  };
  const { opened, box, stop } = lazyOutbox(heardBy(waiters, parts, () => void tellWaiting()));
  const flush = async (): Promise<void> => {
    await tellWaiting();
    await (await box()).flush();
  };
  const catchUp = async (): Promise<void> => {
    const alive = await livingTabs();
    if (alive) await adoptDrafts(await opened(), alive.add(tab));
    await flush();
  };
  const add = (event: LoggedEvent): void => void box().then((out) => out.add(event));
  return {
    start: () => {
      holdTab(tab);
      void catchUp();
    },
    stop,
    ended: (play) => add(playedEvent(play, surroundingsOf(parts, beganAt(play.id)))),
    endedInParting: (play) => {
      const event = playedEvent(play, surroundingsOf(parts, beganAt(play.id)));
      add(event);
      const input = { sentAt: Date.now(), events: [event] };
      callInParting({ path: "feedback.record", input, listenerId: parts.listenerId });
    },
    record: (doing) => {
      const event = { ...doing, ...surroundingsOf(parts), id: uuidv7() };
      const counted = waiters.wait(event.id);
      add(event);
      return counted;
    },
    checkpoint: (state) => {
      const event = draftOf(state, parts);
      if (event) void opened().then((kept) => kept.saveDraft({ event, tab }));
    },
    flush,
    forget: async () => {
      stop();
      await (await opened()).forgetListener(parts.listenerId);
    },
  };
}
