import fc from "fast-check";
import { expect, it } from "vitest";
import type { Playable } from "../../shell/player.ts";
import { createPlayerEngine, type PlayerEngine } from "./playerEngine.ts";
import { currentItem, type EndedPlay } from "./playState.ts";

function item(itemId: number, durationMs: number | null, playable: boolean): Playable {
  const cover = { itemId, kind: "track", genre: null, audio: null } as const;
  return { itemId, title: "", subtitle: "", durationMs, cover, from: "", sourceShelf: null, slateId: null, playable };
}

const list = [item(1, 20_000, true), item(2, 90_000, true), item(3, 5_000, false), item(4, null, true)];

/** An audio clock that runs while it is told to and is not held back, beside a wall clock that always runs. */
function clocks() {
  let wall = 0;
  let sounded = 0;
  let told = false;
  let held = false;
  return {
    sounding: { start: () => void (told = true), halt: () => void (told = false), soundedMs: () => sounded },
    pass(ms: number) {
      wall += ms;
      sounded += told && !held ? ms : 0;
    },
    hold: (on: boolean) => void (held = on),
    wall: () => wall,
    sounded: () => sounded,
  };
}

type Act = (engine: PlayerEngine, time: ReturnType<typeof clocks>) => void;

type Named = readonly [name: string, act: Act];

const fixed: Named[] = [
  ["playPause", (engine) => engine.playPause()],
  ["next", (engine) => engine.next()],
  ["previous", (engine) => engine.previous()],
  ["add", (engine) => engine.addToQueue([list[1]])],
  ["clear", (engine) => engine.clearUpcoming()],
  ["withdraw", (engine) => engine.withdraw(new Set([2]))],
  ["close", (engine) => engine.close()],
];

/** An act with something by chance in it. */
function drawn<Value>(name: string, values: fc.Arbitrary<Value>, act: (value: Value) => Act): fc.Arbitrary<Named> {
  return values.map((value): Named => [name, act(value)]);
}

const acts: fc.Arbitrary<Named> = fc.oneof(
  { weight: 6, arbitrary: drawn("wait", fc.nat({ max: 9_000 }), (ms) => (_, time) => time.pass(ms)) },
  drawn("toggle", fc.nat({ max: 3 }), (at) => (engine) => engine.toggle(list, at)),
  drawn("play", fc.nat({ max: 3 }), (at) => (engine) => engine.play(list, at)),
  drawn("seek", fc.nat({ max: 99_000 }), (ms) => (engine) => engine.seek(ms)),
  drawn("hold", fc.boolean(), (on) => (_, time) => time.hold(on)),
  drawn("shuffle", fc.boolean(), (on) => (engine) => engine.setShuffle(on)),
  drawn("repeat", fc.constantFrom("off", "all", "one"), (mode) => (engine) => engine.setRepeat(mode)),
  fc.constantFrom(...fixed),
);

function setUp() {
  let minted = 0;
  const time = clocks();
  const ended: EndedPlay[] = [];
  const engine = createPlayerEngine({
    sounding: time.sounding,
    mintId: () => `play-${(minted += 1)}`,
    seed: () => minted,
    onEnded: (play) => ended.push(play),
    onPassedOver: () => {},
    onUnshuffled: () => {},
  });
  return { engine, time, ended, minted: () => minted };
}

const heardOf = (plays: readonly { heardMs: number }[]): number => plays.reduce((sum, { heardMs }) => sum + heardMs, 0);

it("ends every play exactly once, and never hears more than what sounded, nor that more than the time that passed", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (steps) => {
      const { engine, time, ended, minted } = setUp();
      for (const [, act] of steps) {
        act(engine, time);
        engine.tick();
        const { open } = engine.getState();
        expect(heardOf(ended) + (open?.heardMs ?? 0)).toBeLessThanOrEqual(time.sounded());
        expect(time.sounded()).toBeLessThanOrEqual(time.wall());
      }
      engine.close();
      expect(ended.map(({ id }) => id).toSorted()).toEqual(
        Array.from({ length: minted() }, (_, at) => `play-${at + 1}`).toSorted(),
      );
      expect(ended.every(({ heardMs }) => heardMs >= 0)).toBe(true);
    }),
  );
});

it("moves only forward within a play, unless somebody seeks, and never past its end", () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (steps) => {
      const { engine, time } = setUp();
      for (const [name, act] of steps) {
        const before = engine.getState();
        act(engine, time);
        engine.tick();
        const after = engine.getState();
        const samePlay = before.open !== null && before.open.id === after.open?.id && name !== "seek";
        expect(samePlay ? after.positionMs : Infinity).toBeGreaterThanOrEqual(before.positionMs);
        expect(after.positionMs).toBeLessThanOrEqual(currentItem(after)?.durationMs ?? 240_000);
      }
    }),
  );
});
