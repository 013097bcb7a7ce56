import { useSyncExternalStore } from "react";

const wide = "(min-width: 768px)";

function watch(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether there is room for the sidebar and the player's every control; on the server, yes. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    watch,
    () => matchMedia(wide).matches,
    () => true,
  );
}
