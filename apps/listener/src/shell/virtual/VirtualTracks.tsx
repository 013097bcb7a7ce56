"use client";

import { useMemo, type ReactNode } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { usePlayer } from "../player.ts";
import { queueFrom, type ListPlace } from "../tracks/playableOf.ts";
import { RowActions } from "../tracks/RowActions.tsx";
import { rowKeys } from "../tracks/rowKeys.ts";
import { TrackRow } from "../tracks/TrackRow.tsx";
import { VirtualList } from "./VirtualList.tsx";

interface VirtualTracksProps<Entry extends QueueEntry> extends ListPlace {
  entries: readonly Entry[];
  /** what the list is called, for those who do not see it */
  label: string;
  /** what can be done with a line besides what every line has */
  actions?: (entry: Entry, index: number) => ReactNode;
}

/** Lines that play from the pressed one on, thousands of them. */
export function VirtualTracks<Entry extends QueueEntry>(props: VirtualTracksProps<Entry>) {
  const { entries, label, actions, ...place } = props;
  const player = usePlayer();
  const keys = useMemo(() => rowKeys(entries), [entries]);
  const toggle = (entry: Entry): void => {
    const { queue, index } = queueFrom(entries, entry, place);
    player.toggle(queue, index);
  };
  const row = (index: number): ReactNode => {
    const entry = entries[index];
    if (!entry) return null;
    const onToggle = (): void => toggle(entry);
    const all = (
      <>
        {actions?.(entry, index)}
        <RowActions entry={entry} place={place} onToggle={entry.playable ? onToggle : null} />
      </>
    );
    return <TrackRow entry={entry} href={hrefOf(entry)} onToggle={onToggle} actions={all} />;
  };
  return (
    <VirtualList keys={keys} label={label}>
      {row}
    </VirtualList>
  );
}
