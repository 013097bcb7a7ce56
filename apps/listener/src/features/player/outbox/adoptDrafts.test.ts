import { describe, expect, it } from "vitest";
import type { PlayedEvent } from "./loggedEvent.ts";
import { adoptDrafts } from "./adoptDrafts.ts";
import { memoryEventStore } from "./eventStore.ts";

function play(id: string, msPlayed: number): PlayedEvent {
  return { id, listenerId: 7, msPlayed, endReason: "unload" } as PlayedEvent;
}

describe("adoptDrafts", () => {
  it("finishes the play of a page that is gone, as it stood, and leaves living pages alone", async () => {
    const store = memoryEventStore();
    await store.saveDraft({ event: play("a", 5_000), tab: "dead" });
    await store.saveDraft({ event: play("a", 10_000), tab: "dead" });
    await store.saveDraft({ event: play("b", 3_000), tab: "alive" });
    await adoptDrafts(store, new Set(["alive"]));
    expect(await store.waiting(7, 10)).toEqual([{ ...play("a", 10_000), endReason: "unexpected-exit" }]);
    expect((await store.drafts()).map(({ event }) => event.id)).toEqual(["b"]);
  });

  it("does not reopen a play that has been finished", async () => {
    const store = memoryEventStore();
    await store.keep(play("a", 9_000));
    await store.saveDraft({ event: play("a", 8_000), tab: "dead" });
    await adoptDrafts(store, new Set());
    expect(await store.waiting(7, 10)).toEqual([play("a", 9_000)]);
  });
});
