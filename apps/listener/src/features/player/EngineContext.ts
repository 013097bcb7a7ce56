import { createContext, use, useSyncExternalStore } from "react";
import type { PlayerEngine } from "./playerEngine.ts";
import { nothing, type PlayState } from "./playState.ts";
import type { Volume, VolumeControl } from "./volume.ts";

export const EngineContext = createContext<PlayerEngine | null>(null);
export const VolumeContext = createContext<VolumeControl | null>(null);

const unread: Volume = { level: 0, muted: false };

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

export function useVolumeControl(): VolumeControl {
  const control = use(VolumeContext);
  if (!control) throw new Error("useVolumeControl needs a VolumeContext above it: render inside PlayerProvider");
  return control;
}

/** Follows the volume. */
export function useVolume(): Volume {
  const control = useVolumeControl();
  return useSyncExternalStore(control.subscribe, control.get, () => unread);
}
