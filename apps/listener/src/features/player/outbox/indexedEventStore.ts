import type { LoggedEvent } from "./loggedEvent.ts";
import type { Draft, EventStore } from "./eventStore.ts";

const databaseName = "segue-plays";
const eventStore = "events";
const draftStore = "drafts";

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The browser's store gave no reason.")));
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("The browser's store gave up.")));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener("upgradeneeded", () => {
    request.result.createObjectStore(eventStore, { keyPath: "id" });
    request.result.createObjectStore(draftStore, { keyPath: "event.id" });
  });
  return answer(request);
}

/**
 * Events in IndexedDB, shared by all tabs of the browser. A finished play and the end of its draft are one transaction.
 *
 * @throws DOMException when the browser refuses to store
 */
export async function indexedEventStore(): Promise<EventStore> {
  const database = await openDatabase();
  const reading = (name: string): IDBObjectStore => database.transaction(name).objectStore(name);
  return {
    async saveDraft(draft) {
      const transaction = database.transaction([eventStore, draftStore], "readwrite");
      const finished = transaction.objectStore(eventStore).count(draft.event.id);
      finished.addEventListener("success", () => {
        if (finished.result === 0) transaction.objectStore(draftStore).put(draft);
      });
      await settled(transaction);
    },
    async drafts() {
      return (await answer(reading(draftStore).getAll())) as Draft[];
    },
    async keep(event) {
      const transaction = database.transaction([eventStore, draftStore], "readwrite");
      transaction.objectStore(eventStore).put(event);
      transaction.objectStore(draftStore).delete(event.id);
      // A page that is going does not live to see its requests answered; committing now outlives it.
      transaction.commit();
      await settled(transaction);
    },
    async waiting(listenerId, limit) {
      const events = (await answer(reading(eventStore).getAll())) as LoggedEvent[];
      return events.filter((event) => event.listenerId === listenerId).slice(0, limit);
    },
    async forget(ids) {
      const transaction = database.transaction(eventStore, "readwrite");
      for (const id of ids) transaction.objectStore(eventStore).delete(id);
      await settled(transaction);
    },
    async forgetListener(listenerId) {
      const events = (await answer(reading(eventStore).getAll())) as LoggedEvent[];
      const drafts = (await answer(reading(draftStore).getAll())) as Draft[];
      const transaction = database.transaction([eventStore, draftStore], "readwrite");
      for (const event of [...events, ...drafts.map((draft) => draft.event)]) {
        if (event.listenerId !== listenerId) continue;
        transaction.objectStore(eventStore).delete(event.id);
        transaction.objectStore(draftStore).delete(event.id);
      }
      await settled(transaction);
    },
  };
}
