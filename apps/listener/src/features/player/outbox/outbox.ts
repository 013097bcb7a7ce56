import type { LoggedEvent } from "./loggedEvent.ts";
import type { EventStore } from "./eventStore.ts";

const batchSize = 200;
const firstPauseMs = 1_000;
const longestPauseMs = 60_000;

/** What the server said about one event. */
export interface EventAnswer {
  id: string | null;
  status: "stored" | "duplicate" | "rejected";
  /** what is wrong with a rejected event */
  field?: string;
  reason?: string;
}

interface OutboxParts {
  listenerId: number;
  store: EventStore;
  /** Rejects when the server could not be reached or did not take the batch. */
  send: (events: LoggedEvent[]) => Promise<EventAnswer[]>;
  onAcknowledged: (events: LoggedEvent[]) => void;
  onRejected: (event: LoggedEvent, reason: string) => void;
  /** Calls back later; returns how to call it off. */
  later: (call: () => void, ms: number) => () => void;
  /** uniform in [0, 1) */
  random: () => number;
}

/** Sees events to the server: each is kept until it is acknowledged, sent again after a failure, and counted once by its id. */
export interface Outbox {
  add(event: LoggedEvent): Promise<void>;
  /** Sends what waits; settles when nothing is left or the server cannot be reached. */
  flush(): Promise<void>;
  /** Ends the retries; what waits stays stored. */
  stop(): void;
}

/** Doubles from one second to one minute, each with a quarter of chance so that many tabs do not return together. */
export function retryPause(failures: number, random: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1)) * (0.75 + 0.5 * random);
}

/** Takes in what the server said; throws when what waits has to wait for its own listener. */
async function settle(parts: OutboxParts, events: LoggedEvent[], answers: EventAnswer[]): Promise<void> {
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]));
  const refused = events.filter((event) => answerOf.get(event.id)?.status === "rejected");
  // Refused only because of who is signed in: under the right listener it would be taken.
  const kept = refused.filter((event) => answerOf.get(event.id)?.field === "listenerId");
  const rejected = refused.filter((event) => !kept.includes(event));
  await parts.store.forget(events.filter((event) => !kept.includes(event)).map((event) => event.id));
  for (const event of rejected) parts.onRejected(event, answerOf.get(event.id)?.reason ?? "no reason was given");
  const taken = events.filter((event) => !refused.includes(event));
  if (taken.length > 0) parts.onAcknowledged(taken);
  if (kept.length === 0) return;
  throw new Error("Another listener is signed in; the events wait for their own.");
}

export function createOutbox(parts: OutboxParts): Outbox {
  const { store, listenerId } = parts;
  let flushing: Promise<void> | null = null;
  let callOff: (() => void) | null = null;
  let failures = 0;
  let stopped = false;

  const sendAll = async (): Promise<void> => {
    for (;;) {
      const events = await store.waiting(listenerId, batchSize);
      if (events.length === 0 || stopped) return;
      await settle(parts, events, await parts.send(events));
      failures = 0;
    }
  };

  const flush = (): Promise<void> => {
    callOff?.();
    callOff = null;
    flushing ??= sendAll()
      .catch(() => {
        failures += 1;
        if (!stopped) callOff = parts.later(() => void flush(), retryPause(failures, parts.random()));
      })
      .finally(() => {
        flushing = null;
      });
    return flushing;
  };

  return {
    async add(event) {
      await store.keep(event);
      // A flush under way may have read the store before this event was in it.
      await flushing;
      await flush();
    },
    flush,
    stop() {
      stopped = true;
      callOff?.();
    },
  };
}
