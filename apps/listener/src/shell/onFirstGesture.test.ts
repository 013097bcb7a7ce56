import { expect, test, vi } from "vitest";
import { onFirstGesture } from "./onFirstGesture.ts";

test("the first gesture is answered, and none after it", () => {
  const target = new EventTarget();
  const act = vi.fn<() => void>();
  onFirstGesture(act, target);
  expect(act).not.toHaveBeenCalled();
  target.dispatchEvent(new Event("keydown"));
  target.dispatchEvent(new Event("keydown"));
  target.dispatchEvent(new Event("pointerdown"));
  expect(act).toHaveBeenCalledTimes(1);
});

test("a wish that was taken back is not answered", () => {
  const target = new EventTarget();
  const act = vi.fn<() => void>();
  onFirstGesture(act, target)();
  target.dispatchEvent(new Event("pointerdown"));
  expect(act).not.toHaveBeenCalled();
});
