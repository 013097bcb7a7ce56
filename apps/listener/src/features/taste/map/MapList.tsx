import type { ListenerPlace, MapItem, TasteMapView } from "../../../trpc/views.ts";
import { useState } from "react";
import { Button } from "@segue/ui";
import { countOf } from "../../../shell/page/pageWords.ts";
import { clusterColour } from "./drawMap.ts";
import { useIsDark } from "./useCanvas.ts";
import { ChosenItem } from "./ChosenItem.tsx";

const atOnce = 25;

interface MapListProps {
  map: TasteMapView;
  place: ListenerPlace | undefined;
}

/** The map in words: its clusters, the greatest first, with their tracks, hers and the most played first. */
export function MapList({ map, place }: MapListProps) {
  const heard = new Set(place?.itemIds ?? []);
  const groups = [...map.clusters, { id: null, label: "In no cluster" }].flatMap(({ id, label }) => {
    const items = map.items.filter(({ cluster }) => cluster === id);
    const ordered = [
      ...items.filter(({ itemId }) => heard.has(itemId)),
      ...items.filter(({ itemId }) => !heard.has(itemId)),
    ];
    return ordered.length > 0 ? [{ id, label, items: ordered }] : [];
  });
  return (
    <div className="flex flex-col gap-2">
      {groups.map((group) => (
        <Group key={group.id} {...group} heard={heard} clusters={map.clusters} />
      ))}
    </div>
  );
}

interface GroupProps {
  id: number | null;
  label: string;
  items: readonly MapItem[];
  heard: ReadonlySet<number>;
  clusters: TasteMapView["clusters"];
}

function Group({ id, label, items, heard, clusters }: GroupProps) {
  const [shown, setShown] = useState(0);
  const isDark = useIsDark();
  const hers = items.filter(({ itemId }) => heard.has(itemId)).length;
  return (
    <details
      className="rounded-lg bg-surface"
      onToggle={(event) => event.currentTarget.open && shown === 0 && setShown(atOnce)}
    >
      <summary className="flex min-h-12 items-center gap-3 rounded-lg px-4 py-2 text-body font-semibold">
        <span
          aria-hidden="true"
          className="size-3 shrink-0 rounded-full"
          style={{ background: clusterColour(id, isDark) }}
        />
        <span className="min-w-0 grow truncate">{label}</span>
        <span className="shrink-0 text-small font-normal text-muted">
          {countOf(items.length, "track")}
          {hers > 0 ? `, ${hers} heard by you` : ""}
        </span>
      </summary>
      <ul aria-label={label} className="flex flex-col gap-2 px-4 pt-1 pb-4">
        {items.slice(0, shown).map((item) => (
          <li key={item.itemId} className="flex items-center justify-between gap-3">
            <ChosenItem item={item} clusters={clusters} />
            {heard.has(item.itemId) ? <span className="shrink-0 text-caption text-ember">heard by you</span> : null}
          </li>
        ))}
      </ul>
      {shown < items.length ? (
        <Button look="quiet" className="mx-4 mb-4" onClick={() => setShown(shown + atOnce)}>
          Show more
        </Button>
      ) : null}
    </details>
  );
}
