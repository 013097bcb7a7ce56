/** What a key does to the player. */
export type KeyAction = "playPause" | "back" | "forward" | "next" | "previous" | "mute" | "shuffle" | "repeat" | "help";

/** How far an arrow moves within an item. */
export const seekStepMs = 5_000;

interface KeyPress {
  /** as in KeyboardEvent */
  code: string;
  key: string;
  repeat: boolean;
  /** Ctrl, Alt or the system's key is down with it */
  withModifier: boolean;
}

const letters: Record<string, KeyAction> = {
  n: "next",
  p: "previous",
  m: "mute",
  s: "shuffle",
  r: "repeat",
  "?": "help",
};

/**
 * What a key press means where no control needs it for itself; null where it means nothing.
 *
 * @param lettersOn whether single letters count; somebody who dictates to her computer has them off (WCAG 2.1.4)
 */
export function keyAction({ code, key, repeat, withModifier }: KeyPress, lettersOn: boolean): KeyAction | null {
  if (withModifier) return null;
  if (code === "ArrowLeft") return "back";
  if (code === "ArrowRight") return "forward";
  if (repeat) return null;
  if (code === "Space") return "playPause";
  return lettersOn ? (letters[key.toLowerCase()] ?? null) : null;
}

/** The list that the sheet shows. */
export const keyList: readonly (readonly [keys: readonly string[], words: string])[] = [
  [["Space"], "Play or pause"],
  [["←", "→"], "5 seconds back or forward"],
  [["N"], "Next"],
  [["P"], "Previous, or from the start"],
  [["M"], "Mute"],
  [["S"], "Shuffle"],
  [["R"], "Repeat: all, one, off"],
  [["Alt + T"], "To the last message, such as its Undo"],
  [["?"], "This list"],
];
