import { useSyncExternalStore } from "react";

const storageKey = "segue.letterKeys";
const watchers = new Set<() => void>();

/** Whether single letters work the player on this device. */
export function lettersOn(): boolean {
  return localStorage.getItem(storageKey) !== "off";
}

export function setLettersOn(on: boolean): void {
  localStorage.setItem(storageKey, on ? "on" : "off");
  for (const watcher of watchers) watcher();
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

export function useLettersOn(): boolean {
  return useSyncExternalStore(watch, lettersOn, () => true);
}
