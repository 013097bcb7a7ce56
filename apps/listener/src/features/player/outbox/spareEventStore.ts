import { memoryEventStore, type EventStore } from "./eventStore.ts";
import type { LoggedEvent } from "./loggedEvent.ts";

/**
 * A store that takes every event: where the device has no room, or lets go of its store while the page stands open, events wait in the
 * page's memory, and are sent from there all the same. A checkpoint that cannot be written is done without.
 */
export function spareEventStore(store: EventStore): EventStore {
  const spare = memoryEventStore();
  const spared = new Set<string>();
  const keepSpare = async (event: LoggedEvent): Promise<void> => {
    spared.add(event.id);
    await spare.keep(event);
  };
  return {
    saveDraft: (draft) => store.saveDraft(draft).catch(() => {}),
    drafts: () => store.drafts().catch(() => []),
    keep: (event) => store.keep(event).catch(() => keepSpare(event)),
    async waiting(listenerId, limit) {
      const kept = await store.waiting(listenerId, limit).catch(() => []);
      return [...(await spare.waiting(listenerId, limit)), ...kept].slice(0, limit);
    },
    async forget(ids) {
      await spare.forget(ids);
      const stored = ids.filter((id) => !spared.has(id));
      // What cannot be forgotten is sent once more, after a pause, and counted once.
      if (stored.length > 0) await store.forget(stored);
    },
    async forgetListener(listenerId) {
      await spare.forgetListener(listenerId);
      await store.forgetListener(listenerId);
    },
  };
}
