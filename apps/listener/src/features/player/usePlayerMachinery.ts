import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { keptAfter } from "../../shell/library/keeping.ts";
import { waitingWords, wordsOf } from "../../shell/library/waitingWords.ts";
import { toast } from "../../shell/toast.ts";
import { uuidv7 } from "uuidv7";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import type { CountedPlay, Playable } from "../../shell/player.ts";
import type { LoggedEvent } from "./outbox/loggedEvent.ts";
import type { EventAnswer } from "./outbox/outbox.ts";
import { batchesByClock } from "./outbox/sendingClock.ts";
import { askAnew } from "./askAnew.ts";
import { forgetPlayer } from "./keptPlayer.ts";
import { createPlayerEngine, type PlayerEngine } from "./playerEngine.ts";
import { createRecorder, type Recorder, type RecorderParts } from "./recorder.ts";
import { runPlayer } from "./runPlayer.ts";
import type { EndedPlay } from "./playState.ts";
import { createPrivacy, type Privacy } from "./privacy.ts";
import { openSpeaker } from "./sound/openSpeaker.ts";
import { createVolumeControl, type VolumeControl } from "./volume.ts";

export interface Machinery {
  listenerId: number;
  /** names this page among the browser's tabs */
  tab: string;
  lastCounted: () => CountedPlay | null;
  engine: PlayerEngine;
  recorder: Recorder;
  privacy: Privacy;
  volume: VolumeControl;
  /** Ends the play as the page goes. */
  part: () => void;
  /** Forgets on this device what the player holds, and keeps nothing of it any more. */
  forgetKept: () => void;
  isForgotten: () => boolean;
  /** Says that another tab sounds now. */
  sayOvertaken: () => void;
  /** Which of these items left the catalogue. */
  findGone: (itemIds: number[]) => Promise<number[]>;
}

interface MachineryParts extends RecorderParts {
  findGone: Machinery["findGone"];
}

function sayPassedOver(items: readonly Playable[]): void {
  const [first, ...others] = items;
  if (!first) return;
  const what = others.length === 0 ? `“${first.title}” is` : `“${first.title}” and ${others.length} more are`;
  toast(`${what} no longer available: passed over.`, { id: "passed over" });
}

function titleKeeper() {
  const titles = new Map<string, string>();
  let counted: CountedPlay | null = null;
  return {
    note: ({ id, item }: EndedPlay): void => void titles.set(id, item.title),
    count(events: readonly LoggedEvent[]): void {
      const last = events.findLast(({ id }) => titles.has(id));
      if (last) counted = { id: last.id, title: titles.get(last.id) ?? "" };
    },
    last: () => counted,
  };
}

function forgetting(listenerId: number): Pick<Machinery, "forgetKept" | "isForgotten"> {
  let forgotten = false;
  return {
    forgetKept() {
      forgotten = true;
      forgetPlayer(localStorage, listenerId);
    },
    isForgotten: () => forgotten,
  };
}

function build(parts: MachineryParts): Machinery {
  const titles = titleKeeper();
  const onAcknowledged = (events: LoggedEvent[]): void => {
    titles.count(events);
    parts.onAcknowledged(events);
  };
  const recorder = createRecorder({ ...parts, onAcknowledged });
  let parting = false;
  const speaker = openSpeaker(() => {
    engine.pause();
    toast.error("No sound came out: the browser holds it back. Press play to try again.", { id: "held back" });
  });
  const engine = createPlayerEngine({
    sounding: speaker,
    mintId: uuidv7,
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0],
    onEnded: (play) => {
      titles.note(play);
      if (parting) recorder.endedInParting(play);
      else recorder.ended(play);
    },
    onPassedOver: sayPassedOver,
    // Its answer changes nothing on the screen, and a refusal nothing that she did.
    onUnshuffled: () => void recorder.record({ kind: "shuffle.disabled" }).catch(() => {}),
  });
  const volume = createVolumeControl({ memory: () => localStorage, onLevel: (level) => speaker.setLevel(level) });
  const part = (): void => {
    parting = true;
    engine.close();
    parting = false;
  };
  const here = { label: "Play here", onClick: engine.playPause };
  // Long enough for who looks back from the other window.
  const duration = 20_000;
  const sayOvertaken = (): void =>
    toast("Segue plays in another tab now, so it is paused here.", { id: "overtaken", action: here, duration });
  const { listenerId, findGone, privacy } = parts;
  return {
    listenerId,
    findGone,
    tab: uuidv7(),
    engine,
    recorder,
    privacy,
    volume,
    part,
    ...forgetting(listenerId),
    sayOvertaken,
    lastCounted: titles.last,
  };
}

async function sendEvents(client: ReturnType<typeof useCallClient>, events: LoggedEvent[]): Promise<EventAnswer[]> {
  if (!navigator.onLine) throw new Error("The browser is offline; the events wait.");
  const answers: EventAnswer[] = [];
  for (const batch of batchesByClock(events, Date.now())) {
    answers.push(...(await client.feedback.record.mutate(batch)).results);
  }
  return answers;
}

/** One player a page, tied to the listener's procedures: acknowledged events make Home, history and library ask anew. */
export function usePlayerMachinery(listenerId: number, privateSession: boolean): Machinery {
  const calls = useCalls();
  const client = useCallClient();
  const queryClient = useQueryClient();
  const [machinery] = useState(() =>
    build({
      listenerId,
      privacy: createPrivacy(privateSession, Date.now),
      send: (events) => sendEvents(client, events),
      findGone: async (itemIds) => (await client.catalogue.unplayable.query({ itemIds })).itemIds,
      onWaiting: (events) => {
        const words = wordsOf(events);
        const haveGone = words.length < waitingWords.words().length;
        waitingWords.set(words);
        // Another tab may have seen them to the server.
        if (haveGone) void askAnew(queryClient, calls.library.kept.queryKey());
      },
      onAcknowledged: (events) => {
        const words = wordsOf(events);
        // Before they stop being on their way, so that no heart flickers.
        queryClient.setQueryData(calls.library.kept.queryKey(), (kept) => kept && words.reduce(keptAfter, kept));
        void askAnew(queryClient, calls.home.get.queryKey());
        void askAnew(queryClient, calls.history.list.queryKey());
        void askAnew(queryClient, calls.catalogue.page.queryKey());
        if (events.every(({ kind }) => kind === "item.played")) return;
        void askAnew(queryClient, calls.library.pathKey());
      },
      onRejected: (_event, reason) => toast.error(`Something you did could not be recorded: ${reason}`),
    }),
  );
  useEffect(() => runPlayer(machinery), [machinery]);
  useEffect(() => machinery.privacy.set(privateSession), [machinery, privateSession]);
  return machinery;
}
