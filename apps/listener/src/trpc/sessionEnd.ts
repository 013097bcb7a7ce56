/** Whether the session has ended while the page stood open, as every call's answer tells. */
export function createSessionEnd() {
  const watchers = new Set<() => void>();
  let ended = false;
  return {
    /** Tells what the latest answer showed. */
    tell(hasEnded: boolean): void {
      if (hasEnded === ended) return;
      ended = hasEnded;
      for (const watcher of watchers) watcher();
    },
    hasEnded: () => ended,
    subscribe: (watcher: () => void) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

/** This page's own. */
export const sessionEnd = createSessionEnd();
