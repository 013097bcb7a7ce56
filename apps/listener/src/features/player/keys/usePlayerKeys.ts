import { useEffect } from "react";
import { useEngine, useVolumeControl } from "../EngineContext.ts";
import type { PlayerEngine } from "../playerEngine.ts";
import type { Repeat } from "../playState.ts";
import type { VolumeControl } from "../volume.ts";
import { keyAction, seekStepMs, type KeyAction } from "./keyActions.ts";
import { lettersOn } from "./letterKeys.ts";

/** Where words are written or chosen, every key belongs to that. */
const ownsKeys =
  "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable], [role^=menu], [role=listbox], [role=combobox]";
/** These are pressed with space. */
const ownsSpace = "button, a, summary, input, [role=button], [role=tab], [role=switch]";
/** In these the arrows move something else. */
const ownsArrows = "input, [role=tablist], [role=radiogroup], [role=slider], [role=grid], [role=dialog]";

const nextRepeat: Record<Repeat, Repeat> = { off: "all", all: "one", one: "off" };

function isTaken(event: KeyboardEvent, action: KeyAction): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || target?.closest(ownsKeys)) return true;
  if (action === "playPause") return target?.closest(ownsSpace) !== null;
  return (action === "back" || action === "forward") && target?.closest(ownsArrows) !== null;
}

function act(action: KeyAction, engine: PlayerEngine, volume: VolumeControl): void {
  const { unshuffled, repeat } = engine.getState();
  const acts: Record<Exclude<KeyAction, "help">, () => void> = {
    playPause: engine.playPause,
    back: () => engine.seekBy(-seekStepMs),
    forward: () => engine.seekBy(seekStepMs),
    next: engine.next,
    previous: engine.previous,
    mute: volume.toggleMuted,
    shuffle: () => engine.setShuffle(unshuffled === null),
    repeat: () => engine.setRepeat(nextRepeat[repeat]),
  };
  if (action !== "help") acts[action]();
}

/** Keys work the player wherever the focus is, except where a control needs them. */
export function usePlayerKeys(onHelp: () => void): void {
  const engine = useEngine();
  const volume = useVolumeControl();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { code, key, repeat, ctrlKey, metaKey, altKey } = event;
      const action = keyAction({ code, key, repeat, withModifier: ctrlKey || metaKey || altKey }, lettersOn());
      if (!action || isTaken(event, action)) return;
      if (action === "help") onHelp();
      else if (engine.getState().queue.length === 0) return;
      else act(action, engine, volume);
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [engine, volume, onHelp]);
}
