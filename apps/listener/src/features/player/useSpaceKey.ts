import { useEffect } from "react";
import type { PlayerEngine } from "./playerEngine.ts";

const ownsSpace = "input:not([type=range]), textarea, select, button, a, summary, [role^=menu], [contenteditable]";

/** The space key plays and pauses, except where a control needs it. */
export function useSpaceKey(engine: PlayerEngine): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const focused = event.target instanceof Element ? event.target.closest(ownsSpace) : null;
      if (event.code !== "Space" || event.repeat || event.ctrlKey || event.metaKey || event.altKey || focused) return;
      if (engine.getState().queue.length === 0) return;
      event.preventDefault();
      engine.playPause();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [engine]);
}
