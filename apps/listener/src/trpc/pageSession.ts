/** Who is signed in, as a page sees it: still the listener whom it was made for, nobody, or somebody else. */
export type PageSessionState = "own" | "ended" | "replaced";

/** What became of the session while the page stood open, as every call's answer tells. */
export function createPageSession() {
  const watchers = new Set<() => void>();
  let state: PageSessionState = "own";
  let [lastAsked, lastTold] = [0, 0];
  /** A call begins. Tells what its answer shows, unless one that began later was answered before: that knows better. */
  const asked = (): ((shown: PageSessionState) => void) => {
    const call = ++lastAsked;
    return (shown) => {
      if (call < lastTold) return;
      lastTold = call;
      if (shown === state) return;
      state = shown;
      for (const watcher of watchers) watcher();
    };
  };
  return {
    asked,
    /** Tells what is known now. */
    tell: (shown: PageSessionState): void => asked()(shown),
    state: () => state,
    subscribe: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

/** This page's own. */
export const pageSession = createPageSession();
