import type { LoggedEvent, PlayedEvent } from "./loggedEvent.ts";

/** A play under way as it stood at its last checkpoint, and the tab that plays it. */
export interface Draft {
  event: PlayedEvent;
  tab: string;
}

/** Where events wait until the server has acknowledged them. Survives the page. */
export interface EventStore {
  /** Writes down a play that is still under way. */
  saveDraft(draft: Draft): Promise<void>;
  drafts(): Promise<Draft[]>;
  /** Takes an event; a finished play in place of its draft. */
  keep(event: LoggedEvent): Promise<void>;
  /** The oldest events of one listener that wait, at most `limit`. */
  waiting(listenerId: number, limit: number): Promise<LoggedEvent[]>;
  forget(ids: string[]): Promise<void>;
  /** Forgets everything of a listener, plays under way too. */
  forgetListener(listenerId: number): Promise<void>;
}

/** Keeps events for as long as the page lives; for browsers that refuse to store. */
export function memoryEventStore(): EventStore {
  const drafts = new Map<string, Draft>();
  const events = new Map<string, LoggedEvent>();
  return {
    async saveDraft(draft) {
      if (!events.has(draft.event.id)) drafts.set(draft.event.id, draft);
    },
    async drafts() {
      return [...drafts.values()];
    },
    async keep(event) {
      drafts.delete(event.id);
      events.set(event.id, event);
    },
    async waiting(listenerId, limit) {
      const own = [...events.values()].filter((event) => event.listenerId === listenerId);
      return own.toSorted((one, other) => (one.id < other.id ? -1 : 1)).slice(0, limit);
    },
    async forget(ids) {
      for (const id of ids) events.delete(id);
    },
    async forgetListener(listenerId) {
      for (const [id, event] of events) if (event.listenerId === listenerId) events.delete(id);
      for (const [id, { event }] of drafts) if (event.listenerId === listenerId) drafts.delete(id);
    },
  };
}
