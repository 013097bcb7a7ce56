import { describe, expect, it, vi } from "vitest";
import type { LoggedEvent } from "./loggedEvent.ts";
import { createOutbox, retryPause, type EventAnswer } from "./outbox.ts";
import { memoryEventStore } from "./eventStore.ts";

function play(id: string, listenerId = 7): LoggedEvent {
  return { id, listenerId, kind: "item.played" } as LoggedEvent;
}

function server() {
  const taken = new Map<string, number>();
  let down = 0;
  return {
    taken,
    /** the next `times` calls get no answer; `after` loses it on the way back */
    breakDown(times: number, after = false) {
      down = after ? -times : times;
    },
    async send(events: LoggedEvent[]): Promise<EventAnswer[]> {
      if (down > 0) {
        down -= 1;
        throw new Error("unreachable");
      }
      const answers = events.map(({ id }): EventAnswer => {
        if (id.startsWith("theirs")) return { id, status: "rejected", field: "listenerId", reason: "another listener" };
        if (id.startsWith("bad")) return { id, status: "rejected", reason: "no such item" };
        const known = taken.has(id);
        taken.set(id, (taken.get(id) ?? 0) + 1);
        return { id, status: known ? "duplicate" : "stored" };
      });
      if (down < 0) {
        down += 1;
        throw new Error("answer lost");
      }
      return answers;
    },
  };
}

function setUp() {
  const store = memoryEventStore();
  const far = server();
  const timers: (() => void)[] = [];
  const onAcknowledged = vi.fn<(events: LoggedEvent[]) => void>();
  const onRejected = vi.fn<(event: LoggedEvent, reason: string) => void>();
  const later = (call: () => void): (() => void) => {
    timers.push(call);
    return () => void timers.splice(timers.indexOf(call), 1);
  };
  const parts = {
    listenerId: 7,
    store,
    send: (events: LoggedEvent[]) => far.send(events),
    onAcknowledged,
    onRejected,
    later,
    random: () => 0.5,
  };
  return { store, far, timers, onAcknowledged, onRejected, outbox: createOutbox(parts) };
}

describe("createOutbox", () => {
  it("sends a play, forgets it once acknowledged, and says so", async () => {
    const { outbox, store, far, onAcknowledged } = setUp();
    await outbox.add(play("a"));
    expect([...far.taken]).toEqual([["a", 1]]);
    expect(await store.waiting(7, 10)).toEqual([]);
    expect(onAcknowledged).toHaveBeenCalledExactlyOnceWith([play("a")]);
  });

  it("keeps a play that the server did not get, and sends it at the retry", async () => {
    const { outbox, store, far, timers } = setUp();
    far.breakDown(1);
    await outbox.add(play("a"));
    expect(await store.waiting(7, 10)).toEqual([play("a")]);
    timers.shift()?.();
    await outbox.flush();
    expect([...far.taken.keys()]).toEqual(["a"]);
    expect(await store.waiting(7, 10)).toEqual([]);
  });

  it("sends again under the same id when the answer was lost, so that the play counts once", async () => {
    const { outbox, far, onAcknowledged } = setUp();
    far.breakDown(1, true);
    await outbox.add(play("a"));
    expect(onAcknowledged).not.toHaveBeenCalled();
    await outbox.flush();
    expect([...far.taken.keys()]).toEqual(["a"]);
    expect(onAcknowledged).toHaveBeenCalledOnce();
  });

  it("loses nothing beside a play that the server rejects", async () => {
    const { outbox, far, store, onRejected, onAcknowledged } = setUp();
    await Promise.all([outbox.add(play("a")), outbox.add(play("bad")), outbox.add(play("c"))]);
    expect([...far.taken.keys()].toSorted()).toEqual(["a", "c"]);
    expect(onRejected).toHaveBeenCalledExactlyOnceWith(play("bad"), "no such item");
    expect(onAcknowledged.mock.calls.flat(2)).toHaveLength(2);
    expect(await store.waiting(7, 10)).toEqual([]);
  });

  it("never sends the plays of another listener of this browser", async () => {
    const { outbox, far, store } = setUp();
    await store.keep(play("theirs", 8));
    await outbox.add(play("mine"));
    expect([...far.taken.keys()]).toEqual(["mine"]);
    expect(await store.waiting(8, 10)).toHaveLength(1);
  });

  it("keeps what the server refuses only because somebody else is signed in, and takes off what it can", async () => {
    const { outbox, store, onRejected, timers } = setUp();
    await store.keep(play("theirs-a"));
    await outbox.add(play("a"));
    expect((await store.waiting(7, 10)).map(({ id }) => id)).toEqual(["theirs-a"]);
    expect(onRejected).not.toHaveBeenCalled();
    expect(timers).toHaveLength(1);
  });

  it("waits longer after every failure, up to about a minute", () => {
    expect([1, 2, 3, 7, 20].map((failures) => retryPause(failures, 0.5))).toEqual([
      1_000, 2_000, 4_000, 60_000, 60_000,
    ]);
    expect(retryPause(1, 0)).toBe(750);
  });
});
