"use client";

import { useSortable } from "@dnd-kit/sortable";
import { IconButton } from "@segue/ui";
import { GripVertical, X } from "lucide-react";
import { hrefOf } from "../../shell/hrefOf.ts";
import type { ListPlace } from "../../shell/tracks/playableOf.ts";
import { RowActions } from "../../shell/tracks/RowActions.tsx";
import { TrackRow } from "../../shell/tracks/TrackRow.tsx";
import type { PlaylistEntry } from "../../trpc/views.ts";

interface ArrangeableRowProps {
  /** unique within the list */
  id: string;
  entry: PlaylistEntry;
  /** how many there are */
  count: number;
  place: ListPlace;
  onToggle: () => void;
  onRemove: () => void;
}

/** A line of one's own playlist with the handle that moves it and the button that takes it off. */
export function ArrangeableRow({ id, entry, count, place, onToggle, onRemove }: ArrangeableRowProps) {
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id,
  });
  const { title, subtitle, position, playable } = entry;
  const handle = (
    <button
      ref={setActivatorNodeRef}
      type="button"
      {...attributes}
      {...listeners}
      aria-label={`Move ${title}, place ${position} of ${count}`}
      className="relative z-10 -ml-1 grid h-10 w-7 pointer-coarse:h-11 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-faint hover:text-fg active:cursor-grabbing"
    >
      <GripVertical className="size-4" aria-hidden="true" />
    </button>
  );
  const actions = (
    <RowActions entry={entry} place={place} onToggle={playable ? onToggle : null}>
      <IconButton
        label={`Take ${title}${subtitle === "" ? "" : ` by ${subtitle}`} off the playlist`}
        onClick={onRemove}
      >
        <X className="size-4" />
      </IconButton>
    </RowActions>
  );
  const shift = transform ? `translateY(${Math.round(transform.y)}px)` : undefined;
  return (
    <div
      ref={setNodeRef}
      style={{ transform: shift, transition }}
      className={isDragging ? "relative z-20 rounded-md bg-raised shadow-raised" : undefined}
    >
      <TrackRow entry={entry} href={hrefOf(entry)} onToggle={onToggle} leading={handle} actions={actions} />
    </div>
  );
}
