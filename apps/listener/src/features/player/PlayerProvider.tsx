"use client";

import { useState, type ReactNode } from "react";
import { keptStore } from "../../shell/offline/keptStore.ts";
import { toast } from "../../shell/toast.ts";
import { PlayerContext, type Playable, type Player } from "../../shell/player.ts";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { RecordContext } from "../../shell/useRecord.ts";
import { EngineContext, VolumeContext } from "./EngineContext.ts";
import { usePlayerMachinery, type Machinery } from "./usePlayerMachinery.ts";

/** How long a leaving listener waits for her last plays to be acknowledged; they are stored in any case. */
const farewellMs = 2_000;

function named(items: readonly Playable[]): string {
  const [first] = items;
  return items.length === 1 && first ? `“${first.title}”` : `${items.length} tracks`;
}

function playerOf({ engine, recorder, lastCounted, forgetKept }: Machinery): Player {
  return {
    toggle: engine.toggle,
    play: engine.play,
    playPause: engine.playPause,
    playNext(items) {
      engine.playNext(items);
      toast(`Next: ${named(items)}.`);
    },
    addToQueue(items) {
      engine.addToQueue(items);
      toast(`Added to the queue: ${named(items)}.`);
    },
    subscribe: engine.subscribe,
    isPlaying: () => engine.getState().playing,
    stateOf: engine.stateOf,
    lastCounted,
    async leave() {
      engine.close();
      // Whoever uses this device next has no business in her queue.
      forgetKept();
      await keptStore.forgetKeptApp();
      await Promise.race([recorder.flush(), new Promise((resolve) => setTimeout(resolve, farewellMs))]);
    },
    async forget() {
      engine.close();
      forgetKept();
      await keptStore.forgetKeptApp();
      await recorder.forget();
    },
  };
}

interface PlayerProviderProps {
  listenerId: number;
  children: ReactNode;
}

/** Puts the player, and the log of what is done, within reach of every card below it. */
export function PlayerProvider({ listenerId, children }: PlayerProviderProps) {
  const { privateSession } = useSettings();
  const machinery = usePlayerMachinery(listenerId, privateSession);
  const [player] = useState(() => playerOf(machinery));
  return (
    <EngineContext value={machinery.engine}>
      <VolumeContext value={machinery.volume}>
        <RecordContext value={machinery.recorder.record}>
          <PlayerContext value={player}>{children}</PlayerContext>
        </RecordContext>
      </VolumeContext>
    </EngineContext>
  );
}
