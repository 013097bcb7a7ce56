"use client";

import { Cover } from "@segue/ui";
import { VolumeX } from "lucide-react";
import { usePlayState } from "./EngineContext.ts";
import { currentItem } from "./playState.ts";
import { SeekBar } from "./SeekBar.tsx";
import { Transport } from "./Transport.tsx";

function NowPlaying() {
  const item = usePlayState(currentItem);
  if (!item) return null;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Cover subject={item.cover} className="!size-11 shrink-0 md:!size-14" />
      <div className="min-w-0">
        <p className="truncate text-small font-semibold md:text-body">{item.title}</p>
        <p className="truncate text-small text-muted">{item.subtitle || "\u00a0"}</p>
      </div>
    </div>
  );
}

function Source() {
  const from = usePlayState((state) => currentItem(state)?.from ?? "");
  return (
    <div className="flex min-w-0 items-center justify-end gap-4 text-small text-muted max-md:hidden">
      {from === "" ? null : <p className="truncate">From {from}</p>}
      <p className="flex shrink-0 items-center gap-1.5">
        <VolumeX className="size-4" aria-hidden="true" />
        No sound yet
      </p>
    </div>
  );
}

/** What plays, and its controls. Not there until something was chosen. */
export function PlayerBar() {
  const shown = usePlayState((state) => state.queue.length > 0);
  if (!shown) return null;
  return (
    <section
      aria-label="Player"
      className="segue-arrive relative grid h-player grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line bg-surface px-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_minmax(0,1fr)] md:px-5"
    >
      <NowPlaying />
      <div className="flex flex-col items-center md:gap-0.5">
        <Transport />
        <SeekBar />
      </div>
      <Source />
    </section>
  );
}
