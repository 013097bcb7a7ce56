import { Button } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import { hrefOf } from "../../../shell/hrefOf.ts";
import { PlaceLink } from "../../../shell/PlaceLink.tsx";
import { useCardState } from "../../../shell/player.ts";
import { usePlayItem } from "../../../shell/usePlayItem.ts";
import type { MapItem, TasteMapView } from "../../../trpc/views.ts";

/** The item that was pressed on the map: what it is, where it belongs, and how it sounds. */
export function ChosenItem({ item, clusters }: { item: MapItem; clusters: TasteMapView["clusters"] }) {
  const playItem = usePlayItem();
  const state = useCardState(item.itemId);
  const artist = item.artistId === null ? null : hrefOf({ kind: "artist", itemId: item.artistId });
  const cluster = clusters.find(({ id }) => id === item.cluster)?.label;
  const Sign = state === "playing" ? Pause : Play;
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Button
        aria-label={`${state === "playing" ? "Pause" : "Play"} ${item.title}`}
        className="!min-h-11 shrink-0 !px-3.5"
        onClick={() => void playItem({ itemId: item.itemId, kind: "track", title: item.title, from: "Taste map" })}
      >
        <Sign className="size-4 fill-current" strokeWidth={0} aria-hidden="true" />
      </Button>
      <p className="min-w-0 text-small">
        <span className="block truncate text-body font-semibold">{item.title}</span>
        <span className="block truncate text-muted">
          {artist === null ? (
            item.artist
          ) : (
            <PlaceLink href={artist} name={item.artist} className="underline-offset-4 hover:underline">
              {item.artist}
            </PlaceLink>
          )}
          {cluster === undefined ? null : ` · ${cluster}`}
        </span>
      </p>
    </div>
  );
}
