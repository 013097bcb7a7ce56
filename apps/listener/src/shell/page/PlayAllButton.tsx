"use client";

import { Button } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import type { QueueEntry } from "../../trpc/views.ts";
import { usePlayer } from "../player.ts";
import { queueFrom, type ListPlace } from "../tracks/playableOf.ts";
import { useCurrentAmong } from "./useCurrentAmong.ts";

interface PlayAllProps extends ListPlace {
  entries: QueueEntry[];
  /** what it plays, as in "Play Low Tide" */
  title: string;
  /** what stands on the button while nothing of it plays */
  word?: string;
}

/** Plays a list from its top; while something of it is current, pauses that and goes on with it. */
export function PlayAllButton({ entries, title, word = "Play", ...place }: PlayAllProps) {
  const player = usePlayer();
  const current = useCurrentAmong(entries);
  const first = entries.find(({ playable }) => playable);
  const pressed = current?.entry ?? first;
  const isPlaying = current?.state === "playing";
  const Sign = isPlaying ? Pause : Play;
  const toggle = (): void => {
    if (!pressed) return;
    const { queue, index } = queueFrom(entries, pressed, place);
    player.toggle(queue, index);
  };
  return (
    <Button onClick={toggle} disabled={!pressed} aria-label={`${isPlaying ? "Pause" : word} ${title}`}>
      <Sign className="size-4 fill-current" strokeWidth={0} aria-hidden="true" />
      {isPlaying ? "Pause" : word}
    </Button>
  );
}
