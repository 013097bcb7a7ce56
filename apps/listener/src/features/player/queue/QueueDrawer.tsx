"use client";

import { Button, Cover } from "@segue/ui";
import { Drawer } from "@segue/ui/drawer";
import { ListPlus } from "lucide-react";
import { useAddToPlaylist } from "../../../shell/library/AddToPlaylistContext.ts";
import { SortableArea } from "../../../shell/sortable/SortableArea.tsx";
import { useEngine, usePlayState } from "../EngineContext.ts";
import { currentItem, type Queued } from "../playState.ts";
import { useWideScreen } from "../../../shell/useWideScreen.ts";
import { sharedSource } from "./originOf.ts";
import { QueueRow } from "./QueueRow.tsx";

/** More than these are not drawn: nobody arranges what plays tomorrow. */
const shownLimit = 100;

function Current({ item }: { item: Queued }) {
  return (
    <section aria-label="Now playing" className="px-5 pt-1 pb-4">
      <h3 className="mb-2 text-small font-semibold text-muted">Now playing</h3>
      <div className="flex items-center gap-3">
        <Cover subject={item.cover} className="!size-12 shrink-0" />
        <div className="min-w-0">
          <p className="truncate text-body font-semibold text-ember">{item.title}</p>
          <p className="truncate text-small text-muted">{item.subtitle || "\u00a0"}</p>
        </div>
      </div>
    </section>
  );
}

interface UpcomingProps {
  items: readonly Queued[];
  /** the list that the heading names */
  heading: string | null;
}

function Upcoming({ items, heading }: UpcomingProps) {
  const engine = useEngine();
  const shown = items.slice(0, shownLimit);
  const keys = shown.map(({ key }) => String(key));
  return (
    <SortableArea keys={keys} rows={shown} onMove={(from, to) => engine.move(shown[from].key, to)}>
      {() => (
        <ul aria-label="Next in the queue" className="px-2">
          {shown.map((item, place) => (
            <QueueRow key={item.key} item={item} place={place} count={items.length} heading={heading} />
          ))}
        </ul>
      )}
    </SortableArea>
  );
}

function Actions({ items }: { items: readonly Queued[] }) {
  const engine = useEngine();
  const addToPlaylist = useAddToPlaylist();
  const tracks = items.filter(
    ({ cover }) => cover.kind !== "episode" && cover.kind !== "show" && cover.kind !== "book",
  );
  return (
    <div className="flex flex-wrap gap-2 px-5 pt-1 pb-3">
      {tracks.length === 0 ? null : (
        <Button
          look="quiet"
          size="small"
          onClick={() => addToPlaylist({ itemIds: tracks.map(({ itemId }) => itemId), title: "the queue" })}
        >
          <ListPlus className="size-4" aria-hidden="true" />
          Save to a playlist
        </Button>
      )}
      <Button look="outline" size="small" onClick={engine.clearUpcoming}>
        Clear
      </Button>
    </div>
  );
}

/** What plays, what comes next and where it came from; to be arranged, thinned out or emptied. */
export default function QueueDrawer({ onClose }: { onClose: () => void }) {
  const wide = useWideScreen();
  const current = usePlayState(currentItem);
  const queue = usePlayState((state) => state.queue);
  const index = usePlayState((state) => state.index);
  const upcoming = queue.slice(index + 1);
  const heading = sharedSource(upcoming);
  return (
    <Drawer title="Queue" onClose={onClose} modal={!wide}>
      {current ? <Current item={current} /> : null}
      <h3 className="truncate px-5 pb-1 text-small font-semibold text-muted">
        {heading === null ? "Next" : `Next from ${heading}`}
      </h3>
      {upcoming.length === 0 ? (
        <p className="px-5 py-2 text-body text-muted">Nothing comes after this. Add something from any card’s menu.</p>
      ) : (
        <>
          <Actions items={upcoming} />
          <Upcoming items={upcoming} heading={heading} />
          {upcoming.length > shownLimit ? (
            <p className="px-5 pt-2 pb-6 text-small text-muted">and {upcoming.length - shownLimit} more</p>
          ) : null}
        </>
      )}
    </Drawer>
  );
}
