/** Who is signed in, as a page sees it: still the listener whom it was made for, nobody, or somebody else. */
export type PageSessionState = "own" | "ended" | "replaced";

/** What became of the session while the page stood open, as every call's answer tells. */
export function createPageSession() {
  const watchers = new Set<() => void>();
  let state: PageSessionState = "own";
  return {
    /** Tells what the latest answer showed. */
    tell(shown: PageSessionState): void {
      if (shown === state) return;
      state = shown;
      for (const watcher of watchers) watcher();
    },
    state: () => state,
    subscribe: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

/** This page's own. */
export const pageSession = createPageSession();
