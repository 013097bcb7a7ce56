const signs = ["pointermove", "pointerdown", "keydown"] as const;

/** Calls back once, with the first sign that somebody is there: a pointer that moves, a finger that comes down, a key. */
export function atFirstSign(act: () => void): void {
  const take = (): void => {
    for (const sign of signs) globalThis.removeEventListener(sign, take);
    act();
  };
  for (const sign of signs) globalThis.addEventListener(sign, take, { passive: true });
}
