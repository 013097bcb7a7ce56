import { useRef, type KeyboardEvent, type PointerEvent } from "react";

/** A finger that went so far across meant the next card or the one before, CSS pixels. */
const swipe = 50;

/** What moved less than this was pressed, CSS pixels. */
const slip = 10;

/** The part of the screen, from its left, on which a press goes back. */
const backPart = 0.3;

/** What has a press of its own. */
const pressable = "a, button, input, select, textarea, label";

interface Begun {
  x: number;
  y: number;
  isTouch: boolean;
  onGround: boolean;
}

/** Which way keys, fingers and presses on the open ground want to go. */
export function useTurning(go: (step: number) => void) {
  const begun = useRef<Begun | null>(null);
  return {
    onKeyDown: ({ key }: KeyboardEvent): void => {
      if (key === "ArrowRight") go(1);
      if (key === "ArrowLeft") go(-1);
    },
    onPointerDown: ({ clientX: x, clientY: y, pointerType, target, button }: PointerEvent): void => {
      const onGround = button === 0 && target instanceof Element && target.closest(pressable) === null;
      begun.current = { x, y, isTouch: pointerType !== "mouse", onGround };
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent): void => {
      if (!begun.current) return;
      const { x, y, isTouch, onGround } = begun.current;
      begun.current = null;
      const across = clientX - x;
      if (isTouch && Math.abs(across) >= swipe) go(across < 0 ? 1 : -1);
      else if (onGround && Math.hypot(across, clientY - y) < slip) go(clientX < innerWidth * backPart ? -1 : 1);
    },
  };
}
