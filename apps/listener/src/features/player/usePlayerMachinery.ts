import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { uuidv7 } from "uuidv7";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import type { CountedPlay } from "../../shell/player.ts";
import type { PlayedEvent } from "./playedEvent.ts";
import { createPlayerEngine, type PlayerEngine } from "./playerEngine.ts";
import type { PlayAnswer } from "./outbox/outbox.ts";
import { createPlayRecorder, type PlayRecorder } from "./playRecorder.ts";

const tickMs = 250;
const checkpointMs = 5_000;

interface Machinery {
  lastCounted: () => CountedPlay | null;
  engine: PlayerEngine;
  recorder: PlayRecorder;
  /** Ends the play as the page goes. */
  part: () => void;
}

function build(parts: Parameters<typeof createPlayRecorder>[0]): Machinery {
  const titles = new Map<string, string>();
  let counted: CountedPlay | null = null;
  const onAcknowledged = (events: PlayedEvent[]): void => {
    const last = events.findLast(({ id }) => titles.has(id));
    if (last) counted = { id: last.id, title: titles.get(last.id) ?? "" };
    parts.onAcknowledged(events);
  };
  const recorder = createPlayRecorder({ ...parts, onAcknowledged });
  let parting = false;
  const engine = createPlayerEngine({
    now: () => performance.now(),
    mintId: uuidv7,
    onEnded: (play) => {
      titles.set(play.id, play.item.title);
      if (parting) recorder.endedInParting(play);
      else recorder.ended(play);
    },
  });
  const part = (): void => {
    parting = true;
    engine.close("unload");
    parting = false;
  };
  return { engine, recorder, part, lastCounted: () => counted };
}

async function sendPlays(client: ReturnType<typeof useCallClient>, events: PlayedEvent[]): Promise<PlayAnswer[]> {
  if (!navigator.onLine) throw new Error("The browser is offline; the plays wait.");
  return (await client.feedback.record.mutate({ sentAt: Date.now(), events })).results;
}

/** Calls back when another play begins. */
function onBeginning(engine: PlayerEngine, act: () => void): () => void {
  let known = engine.getState().open?.id;
  return engine.subscribe(() => {
    const open = engine.getState().open?.id;
    if (open === known) return;
    known = open;
    act();
  });
}

/** Runs the clock and the outbox for as long as the page lives. */
function run({ engine, recorder, part }: Machinery): () => void {
  recorder.start();
  const checkpoint = (): void => recorder.checkpoint(engine.getState());
  const wake = (): void => {
    engine.tick();
    if (document.visibilityState === "hidden") checkpoint();
    else void recorder.flush();
  };
  const flush = (): void => void recorder.flush();
  const ignoreBeginnings = onBeginning(engine, checkpoint);
  const ticking = setInterval(engine.tick, tickMs);
  const noting = setInterval(() => engine.getState().playing && checkpoint(), checkpointMs);
  document.addEventListener("visibilitychange", wake);
  globalThis.addEventListener("online", flush);
  globalThis.addEventListener("pagehide", part);
  return () => {
    ignoreBeginnings();
    clearInterval(ticking);
    clearInterval(noting);
    document.removeEventListener("visibilitychange", wake);
    globalThis.removeEventListener("online", flush);
    globalThis.removeEventListener("pagehide", part);
    recorder.stop();
  };
}

/** One player a page, tied to the listener's procedures: acknowledged plays make Home and history ask anew. */
export function usePlayerMachinery(listenerId: number, privateSession: boolean): Machinery {
  const calls = useCalls();
  const client = useCallClient();
  const queryClient = useQueryClient();
  const [machinery] = useState(() =>
    build({
      listenerId,
      privateSession,
      send: (events) => sendPlays(client, events),
      onAcknowledged: () => {
        void queryClient.invalidateQueries({ queryKey: calls.home.get.queryKey() });
        void queryClient.invalidateQueries({ queryKey: calls.history.list.queryKey() });
      },
      onRejected: (_event, reason) => void toast.error(`A play could not be recorded: ${reason}`),
    }),
  );
  useEffect(() => run(machinery), [machinery]);
  return machinery;
}
