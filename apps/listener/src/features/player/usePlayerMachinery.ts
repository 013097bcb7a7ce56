import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { toast } from "sonner";
import { uuidv7 } from "uuidv7";
import { callErrorCode } from "../../trpc/callError.ts";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import type { CountedPlay, Playable } from "../../shell/player.ts";
import { clockSounding } from "./clockSounding.ts";
import type { LoggedEvent } from "./outbox/loggedEvent.ts";
import type { EventAnswer } from "./outbox/outbox.ts";
import { batchesByClock } from "./outbox/sendingClock.ts";
import { createPlayerEngine, type PlayerEngine } from "./playerEngine.ts";
import { createRecorder, type Recorder } from "./recorder.ts";
import { runPlayer } from "./runPlayer.ts";

export interface Machinery {
  lastCounted: () => CountedPlay | null;
  engine: PlayerEngine;
  recorder: Recorder;
  /** Ends the play as the page goes. */
  part: () => void;
}

function sayPassedOver(items: readonly Playable[]): void {
  const [first, ...others] = items;
  if (!first) return;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  toast(`“${first.title}”${more} cannot be played any more and was passed over.`, { id: "passed over" });
}

function build(parts: Parameters<typeof createRecorder>[0]): Machinery {
  const titles = new Map<string, string>();
  let counted: CountedPlay | null = null;
  const onAcknowledged = (events: LoggedEvent[]): void => {
    const last = events.findLast(({ id }) => titles.has(id));
    if (last) counted = { id: last.id, title: titles.get(last.id) ?? "" };
    parts.onAcknowledged(events);
  };
  const recorder = createRecorder({ ...parts, onAcknowledged });
  let parting = false;
  const engine = createPlayerEngine({
    sounding: clockSounding(),
    mintId: uuidv7,
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0],
    onEnded: (play) => {
      titles.set(play.id, play.item.title);
      if (parting) recorder.endedInParting(play);
      else recorder.ended(play);
    },
    onPassedOver: sayPassedOver,
    // Its answer changes nothing on the screen, and a refusal nothing that she did.
    onUnshuffled: () => void recorder.record({ kind: "shuffle.disabled" }).catch(() => {}),
  });
  const part = (): void => {
    parting = true;
    engine.close();
    parting = false;
  };
  return { engine, recorder, part, lastCounted: () => counted };
}

function saySignedOut(): void {
  toast("You are signed out here. What you played waits on this device until you sign in again.", {
    id: "signed out",
    duration: Infinity,
    action: { label: "Sign in", onClick: () => globalThis.location.assign("/sign-in") },
  });
}

async function sendEvents(client: ReturnType<typeof useCallClient>, events: LoggedEvent[]): Promise<EventAnswer[]> {
  if (!navigator.onLine) throw new Error("The browser is offline; the events wait.");
  const answers: EventAnswer[] = [];
  try {
    for (const batch of batchesByClock(events, Date.now())) {
      answers.push(...(await client.feedback.record.mutate(batch)).results);
    }
  } catch (error) {
    if (callErrorCode(error) === "UNAUTHORIZED") saySignedOut();
    throw error;
  }
  return answers;
}

/** One player a page, tied to the listener's procedures: acknowledged events make Home and history ask anew. */
export function usePlayerMachinery(listenerId: number, privateSession: boolean): Machinery {
  const calls = useCalls();
  const client = useCallClient();
  const queryClient = useQueryClient();
  const [machinery] = useState(() =>
    build({
      listenerId,
      privateSession,
      send: (events) => sendEvents(client, events),
      onAcknowledged: () => {
        void queryClient.invalidateQueries({ queryKey: calls.home.get.queryKey() });
        void queryClient.invalidateQueries({ queryKey: calls.history.list.queryKey() });
      },
      onRejected: (_event, reason) => void toast.error(`Something you did could not be recorded: ${reason}`),
      onStranger: saySignedOut,
    }),
  );
  useEffect(() => runPlayer(machinery), [machinery]);
  return machinery;
}
