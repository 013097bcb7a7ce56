import { expect, it } from "vitest";
import { memoryEventStore, type EventStore } from "./eventStore.ts";
import type { PlayedEvent } from "./loggedEvent.ts";
import { spareEventStore } from "./spareEventStore.ts";

const play = (id: string): PlayedEvent => ({ id, listenerId: 7, kind: "item.played" }) as PlayedEvent;
const full = async (): Promise<never> => {
  throw new DOMException("no room", "QuotaExceededError");
};
const idsIn = async (store: EventStore) => (await store.waiting(7, 10)).map(({ id }) => id);

it("keeps what the device has no room for in memory, and hands it out with the rest", async () => {
  const device = memoryEventStore();
  const store = spareEventStore(device);
  await store.keep(play("a"));
  device.keep = full;
  device.saveDraft = full;
  await store.keep(play("b"));
  await store.saveDraft({ event: play("c"), tab: "this" });
  expect((await idsIn(store)).toSorted()).toEqual(["a", "b"]);
  await store.forget(["b"]);
  expect(await idsIn(store)).toEqual(["a"]);
});

it("goes on without a store that is gone", async () => {
  const device = memoryEventStore();
  Object.assign(device, { keep: full, waiting: full, drafts: full, forget: full });
  const store = spareEventStore(device);
  await store.keep(play("a"));
  expect(await idsIn(store)).toEqual(["a"]);
  expect(await store.drafts()).toEqual([]);
  await store.forget(["a"]);
  expect(await idsIn(store)).toEqual([]);
});
