import type { PlayedEvent } from "./loggedEvent.ts";
import type { EventStore } from "./eventStore.ts";

const lockPrefix = "segue-tab-";

/** Marks this tab as alive until its page is gone, so that no other tab takes its play for orphaned. */
export function holdTab(tab: string): void {
  void navigator.locks?.request(lockPrefix + tab, () => new Promise<never>(() => {}));
}

/** The tabs whose pages are alive; null in browsers that cannot say. */
export async function livingTabs(): Promise<Set<string> | null> {
  const held = (await navigator.locks?.query())?.held;
  if (!held) return null;
  const names = held.map((lock) => lock.name ?? "").filter((name) => name.startsWith(lockPrefix));
  return new Set(names.map((name) => name.slice(lockPrefix.length)));
}

/**
 * Finishes plays whose page went away without a word (a crash, a dead battery), as they stood at their last checkpoint.
 *
 * @param alive tabs that still play; their drafts stay
 * @returns the plays that now wait to be sent
 */
export async function adoptDrafts(store: EventStore, alive: Set<string>): Promise<PlayedEvent[]> {
  const orphans = (await store.drafts()).filter((draft) => !alive.has(draft.tab));
  const events = orphans.map(({ event }): PlayedEvent => Object.assign(event, { endReason: "unexpected-exit" }));
  for (const event of events) await store.keep(event);
  return events;
}
