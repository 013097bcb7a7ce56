"use client";

import { useMemo, type ReactNode } from "react";
import { usePlayer } from "../../shell/player.ts";
import { queueFrom, type ListPlace } from "../../shell/tracks/playableOf.ts";
import { rowKeys } from "../../shell/tracks/rowKeys.ts";
import { VirtualList } from "../../shell/virtual/VirtualList.tsx";
import type { PlaylistEntry, PlaylistView } from "../../trpc/views.ts";
import { ArrangeableRow } from "./ArrangeableRow.tsx";
import { SortableArea } from "../../shell/sortable/SortableArea.tsx";
import { useArranging } from "./useArranging.ts";

interface ArrangeableTracksProps extends ListPlace {
  playlist: PlaylistView;
}

/** The tracks of one's own playlist, put in order by dragging, by touch or by the keyboard. */
export function ArrangeableTracks({ playlist, ...place }: ArrangeableTracksProps) {
  const { tracks, playlistId, title } = playlist;
  const { move, remove } = useArranging(playlistId);
  const player = usePlayer();
  const keys = useMemo(() => rowKeys(tracks), [tracks]);
  const toggle = (entry: PlaylistEntry): void => {
    const { queue, index } = queueFrom(tracks, entry, place);
    player.toggle(queue, index);
  };
  const onMove = (from: number, to: number): void => {
    const entry = tracks[from];
    if (entry) move(entry, to + 1);
  };
  const row = (index: number): ReactNode => {
    const entry = tracks[index];
    if (!entry) return null;
    const doings = { onToggle: () => toggle(entry), onRemove: () => remove(entry) };
    return <ArrangeableRow id={keys[index] ?? ""} entry={entry} count={tracks.length} place={place} {...doings} />;
  };
  return (
    <SortableArea keys={keys} rows={tracks} onMove={onMove}>
      {(moving) => (
        <VirtualList keys={keys} label={`Tracks of ${title}`} keep={moving}>
          {row}
        </VirtualList>
      )}
    </SortableArea>
  );
}
