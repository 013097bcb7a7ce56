import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { CardMenu } from "../../../shell/cardMenu/CardMenu.tsx";
import { steeredItem } from "../../../shell/steering/steeredItem.ts";
import { useCalls } from "../../../trpc/client.tsx";
import type { Queued } from "../playState.ts";
import { heardKind } from "./heardKind.ts";

/**
 * The menu of what plays: keep it, put it on a playlist, go to its album, artist or show, be spared it. Whom it belongs to is asked for when it is
 * opened; without an answer it offers the rest.
 */
export function NowMenu({ item }: { item: Queued }) {
  const [isWanted, setIsWanted] = useState(false);
  const calls = useCalls();
  const { itemId, title, subtitle } = item;
  const kind = heardKind(item);
  const known = useQuery(
    calls.catalogue.queueOf.queryOptions({ itemId, kind }, { enabled: isWanted, staleTime: Infinity, retry: false }),
  );
  const [entry] = known.data?.entries ?? [];
  const facts = { itemId, kind, title, subtitle, creatorId: entry?.artistId ?? null, albumId: entry?.albumId ?? null };
  return (
    <CardMenu
      item={steeredItem(facts)}
      play={null}
      open={isWanted && known.fetchStatus !== "fetching"}
      onOpenChange={setIsWanted}
    />
  );
}
