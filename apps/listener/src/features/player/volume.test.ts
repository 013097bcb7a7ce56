import { expect, it } from "vitest";
import { createVolumeControl, readVolume } from "./volume.ts";

function setUp() {
  const kept = new Map<string, string>();
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const levels: number[] = [];
  const control = createVolumeControl({ memory: () => memory, onLevel: (level) => levels.push(level) });
  return { kept, memory, levels, control };
}

it("is kept, mute and the level before it too", () => {
  const { control, levels, memory } = setUp();
  control.open();
  control.setLevel(0.3);
  control.toggleMuted();
  expect(readVolume(memory)).toEqual({ level: 0.3, muted: true });
  control.toggleMuted();
  expect(levels).toEqual([0.8, 0.3, 0, 0.3]);
});

it("comes back audible from a slider that was drawn down to nothing", () => {
  const { control, levels } = setUp();
  control.setLevel(0);
  control.toggleMuted();
  expect(levels.at(-1)).toBe(0.8);
});

it.each(["", "loud", "7 open", "-1 open", "NaN muted"])("does not trip over %j", (text) => {
  const { kept, memory } = setUp();
  kept.set("segue.volume", text);
  expect(readVolume(memory)).toEqual({ level: 0.8, muted: false });
});
