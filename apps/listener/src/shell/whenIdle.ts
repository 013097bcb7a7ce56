/**
 * Calls back once, when the page has nothing else to do: for fetching ahead what only an action needs, so that it is there at once,
 * and also when the connection is gone by then.
 */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: 4_000 });
  else setTimeout(act, 1_500);
}
