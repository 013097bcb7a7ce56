"use client";

import { useState, type ReactNode } from "react";
import { PlayerContext, type Player } from "../../shell/player.ts";
import { EngineContext } from "./EngineContext.ts";
import { useSpaceKey } from "./useSpaceKey.ts";
import { usePlayerMachinery } from "./usePlayerMachinery.ts";

/** How long a leaving listener waits for her last plays to be acknowledged; they are stored in any case. */
const farewellMs = 2_000;

interface PlayerProviderProps {
  listenerId: number;
  privateSession: boolean;
  children: ReactNode;
}

/** Puts the player within reach of every card below it. */
export function PlayerProvider({ listenerId, privateSession, children }: PlayerProviderProps) {
  const { engine, recorder, lastCounted } = usePlayerMachinery(listenerId, privateSession);
  const [player] = useState<Player>(() => ({
    toggle: engine.toggle,
    subscribe: engine.subscribe,
    stateOf: engine.stateOf,
    lastCounted,
    async leave() {
      engine.close("logout");
      await Promise.race([recorder.flush(), new Promise((resolve) => setTimeout(resolve, farewellMs))]);
    },
  }));
  useSpaceKey(engine);
  return (
    <EngineContext value={engine}>
      <PlayerContext value={player}>{children}</PlayerContext>
    </EngineContext>
  );
}
