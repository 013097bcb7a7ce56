"use client";

import { useRef, type ReactNode } from "react";
import type { QueueEntry } from "../../trpc/views.ts";
import { hrefOf } from "../hrefOf.ts";
import { usePlayer } from "../player.ts";
import { queueFrom, type ListPlace } from "./playableOf.ts";
import { RowActions } from "./RowActions.tsx";
import type { Under } from "./RowSubtitle.tsx";
import { rowKeys } from "./rowKeys.ts";
import { TrackRow } from "./TrackRow.tsx";
import { rowButtons, useArrowKeys } from "./useArrowKeys.ts";

interface TrackListProps extends ListPlace {
  entries: QueueEntry[];
  /** what the list is called, for those who do not see it */
  label: string;
  /** numbers instead of covers, as on an album */
  numbered?: boolean;
  /** titles lead to the page of the album, episode or book */
  linked?: boolean;
  /** what stands under the titles; artist or show when left out */
  under?: Under;
  note?: (entry: QueueEntry) => ReactNode;
  /** in place of saving and the menu */
  actions?: (entry: QueueEntry) => ReactNode;
}

/** Lines that play from the pressed one on; the up and down keys move between them. */
export function TrackList({
  entries,
  label,
  numbered = false,
  linked = true,
  under = "creator",
  note,
  actions,
  ...place
}: TrackListProps) {
  const list = useRef<HTMLOListElement>(null);
  const player = usePlayer();
  const keys = rowKeys(entries);
  useArrowKeys(list, rowButtons);
  const toggle = (entry: QueueEntry) => (): void => {
    const { queue, index } = queueFrom(entries, entry, place);
    player.toggle(queue, index);
  };
  const onToggleOf = (entry: QueueEntry) => (entry.playable ? toggle(entry) : null);
  return (
    <ol ref={list} aria-label={label} className="-mx-2">
      {entries.map((entry, index) => (
        <li key={keys[index]}>
          <TrackRow
            entry={entry}
            onToggle={toggle(entry)}
            href={linked ? hrefOf(entry) : null}
            under={under}
            note={note?.(entry)}
            actions={actions ? actions(entry) : <RowActions entry={entry} place={place} onToggle={onToggleOf(entry)} />}
            {...(numbered ? { number: index + 1 } : {})}
          />
        </li>
      ))}
    </ol>
  );
}
