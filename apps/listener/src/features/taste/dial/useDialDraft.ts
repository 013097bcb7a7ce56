import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "../../../shell/toast.ts";
import { useDelayed } from "../../../shell/similar/useDelayed.ts";
import { useCalls } from "../../../trpc/client.tsx";
import type { ListenerDial } from "../../../trpc/views.ts";
import { useTasteChanged } from "../useTasteChanged.ts";
import { offsetOf, type DialTime } from "./dialWords.ts";

/** The pointer rests for so long before a shelf is asked for. */
const restMs = 120;

type Offsets = Partial<Record<ListenerDial["now"], number>>;

/** Keeps offsets, and offers to take that back. */
function useSaveDial(dial: ListenerDial) {
  const calls = useCalls();
  const changed = useTasteChanged();
  const save = useMutation(calls.taste.setDial.mutationOptions({ onSuccess: changed }));
  const before: Offsets = Object.fromEntries(dial.parts.map(({ daypart, offset }) => [daypart, offset]));
  const keep = (dials: Offsets, said: string): void => {
    const undo = (): void => save.mutate({ dials: before });
    save.mutate(
      { dials },
      {
        onSuccess: () => toast(said, { action: { label: "Undo", onClick: undo } }),
        onError: () => toast("Your dial could not be kept. Check your connection and try again."),
      },
    );
  };
  return { keep, busy: save.isPending };
}

/** Her dial while she moves it: where she wants it, what the first shelf would be, and how to keep it. */
export function useDialDraft(dial: ListenerDial) {
  const calls = useCalls();
  const [time, setTime] = useState<DialTime>("all");
  const [wanted, setWanted] = useState<number | null>(null);
  const daypart = time === "all" ? dial.now : time;
  const { offset: kept = 0, start = dial.start } = dial.parts.find((part) => part.daypart === daypart) ?? {};
  const keptPosition = Math.min(1, Math.max(0, start + kept));
  const offset = wanted === null ? kept : offsetOf(wanted, start);
  const rested = useDelayed(offset, restMs);
  const preview = useQuery(
    calls.taste.previewDial.queryOptions({ daypart, offset: rested }, { placeholderData: keepPreviousData }),
  );
  const { keep, busy } = useSaveDial(dial);
  const times = time === "all" ? dial.parts.map((part) => part.daypart) : [time];
  const setAll = (value: number): Offsets => Object.fromEntries(times.map((one) => [one, value]));
  return {
    time,
    chooseTime: (next: DialTime) => {
      setTime(next);
      setWanted(null);
    },
    position: wanted ?? keptPosition,
    start,
    move: setWanted,
    isMoved: wanted !== null && offset !== kept,
    isOwn: dial.parts.some((part) => times.includes(part.daypart) && part.offset !== 0),
    preview,
    busy,
    save: () => {
      setWanted(null);
      keep(setAll(offset), "Your dial is kept. The next Home is composed by it.");
    },
    reset: () => {
      setWanted(null);
      keep(setAll(0), "Your dial stands where it stood by itself.");
    },
  };
}
