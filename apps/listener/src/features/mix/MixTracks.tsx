"use client";

import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { mixQueue } from "../../shell/mixes/mixQueue.ts";
import { usePlayer } from "../../shell/player.ts";
import { RowActions } from "../../shell/tracks/RowActions.tsx";
import { TrackRow } from "../../shell/tracks/TrackRow.tsx";
import type { MixEntry, MixView } from "../../trpc/views.ts";

/** Why a track is in the mix; of what she plays anyway there is nothing to say. */
function Reason({ entry: { isNew, becauseOf } }: { entry: MixEntry }) {
  return (
    <span className="flex min-w-0 flex-wrap gap-x-2">
      {isNew ? <span className="font-semibold text-tide">New to you</span> : null}
      {becauseOf === null ? null : (
        <span className="truncate">
          near{" "}
          <ItemLink
            href={hrefOf({ kind: "artist", itemId: becauseOf.itemId }) ?? "/"}
            className="pointer-events-auto text-muted hover:text-fg hover:underline"
          >
            {becauseOf.title}
          </ItemLink>
        </span>
      )}
    </span>
  );
}

/** The tracks of a mix, each with its reason. */
export function MixTracks({ mix }: { mix: MixView }) {
  const player = usePlayer();
  const queue = mixQueue(mix);
  const place = { from: mix.card.title, sourceShelf: mix.card.kind === "discover" ? "discover-weekly" : "daily-mix" };
  return (
    <ol aria-label={`Tracks of ${mix.card.title}`} className="-mx-2">
      {mix.entries.map((entry, index) => {
        const toggle = (): void => player.toggle(queue, index);
        const actions = <RowActions entry={entry} place={place} onToggle={entry.playable ? toggle : null} />;
        return (
          <li key={entry.itemId}>
            <TrackRow
              entry={entry}
              href={hrefOf(entry)}
              onToggle={toggle}
              note={entry.isNew || entry.becauseOf !== null ? <Reason entry={entry} /> : null}
              actions={actions}
            />
          </li>
        );
      })}
    </ol>
  );
}
