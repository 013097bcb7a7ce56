import { expect, it } from "vitest";
import { keyAction } from "./keyActions.ts";

const press = { code: "", key: "", repeat: false, withModifier: false };

it("plays with space, seeks with arrows, and knows the letters in either case", () => {
  expect(keyAction({ ...press, code: "Space", key: " " }, true)).toBe("playPause");
  expect(keyAction({ ...press, code: "ArrowLeft", key: "ArrowLeft" }, true)).toBe("back");
  expect(keyAction({ ...press, code: "KeyM", key: "M" }, true)).toBe("mute");
  expect(keyAction({ ...press, code: "Slash", key: "?" }, true)).toBe("help");
});

it("leaves shortcuts of browser and system alone", () => {
  expect(keyAction({ ...press, code: "KeyN", key: "n", withModifier: true }, true)).toBeNull();
  expect(keyAction({ ...press, code: "ArrowLeft", key: "ArrowLeft", withModifier: true }, true)).toBeNull();
});

it("seeks on while an arrow is held, but does not play and pause in turns", () => {
  expect(keyAction({ ...press, code: "ArrowRight", repeat: true }, true)).toBe("forward");
  expect(keyAction({ ...press, code: "Space", repeat: true }, true)).toBeNull();
});

it("hears no single letter once they are off", () => {
  expect(keyAction({ ...press, code: "KeyN", key: "n" }, false)).toBeNull();
  expect(keyAction({ ...press, code: "Space", key: " " }, false)).toBe("playPause");
});
