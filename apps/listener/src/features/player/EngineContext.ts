import { createContext, use, useSyncExternalStore } from "react";
import type { PlayerEngine } from "./playerEngine.ts";
import { nothing, type PlayState } from "./playState.ts";

export const EngineContext = createContext<PlayerEngine | null>(null);

export function useEngine(): PlayerEngine {
  const engine = use(EngineContext);
  if (!engine) throw new Error("useEngine needs an EngineContext above it: render inside PlayerProvider");
  return engine;
}

/** Follows one value of the player; renders again only when that value changes. */
export function usePlayState<Value>(pick: (state: PlayState) => Value): Value {
  const engine = useEngine();
  return useSyncExternalStore(
    engine.subscribe,
    () => pick(engine.getState()),
    () => pick(nothing),
  );
}
