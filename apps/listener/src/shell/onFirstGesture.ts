const gestures = ["pointermove", "pointerdown", "keydown", "touchstart", "focusin"] as const;

/**
 * Calls back once, at the first sign that somebody is there: what only an action can need is fetched then, and not while the page
 * itself is on its way.
 *
 * @returns takes the wish back
 */
export function onFirstGesture(act: () => void, target: EventTarget = globalThis): () => void {
  const over = new AbortController();
  const answer = (): void => {
    over.abort();
    act();
  };
  for (const gesture of gestures) target.addEventListener(gesture, answer, { signal: over.signal, passive: true });
  return () => over.abort();
}
