import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useCalls } from "../../trpc/client.tsx";
import type { ArtistChoice } from "../../trpc/views.ts";
import { isPicked, nothingPicked, shownArtists, togglePick, withAlike, type Picking } from "./picking.ts";

/** Her picks, beginning with those she made before; more like a picked artist is fetched when it is picked. */
export function usePicking() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const before = useQuery(calls.onboarding.picks.queryOptions(undefined, { staleTime: Infinity }));
  const [made, setMade] = useState<Picking | null>(null);
  const picking = made ?? { ...nothingPicked, picked: before.data ?? [] };
  const change = (by: (now: Picking) => Picking): void => setMade((now) => by(now ?? picking));
  const fetchAlike = async (artist: ArtistChoice, shown: readonly ArtistChoice[]): Promise<void> => {
    const without = shown.slice(-500).map(({ itemId }) => itemId);
    // Without an answer there is simply nothing more to show.
    const alike = await queryClient
      .query(calls.onboarding.alike.queryOptions({ itemId: artist.itemId, without }))
      .catch(() => []);
    change((now) => withAlike(now, artist.itemId, alike));
  };
  const toggle = (artist: ArtistChoice, offered: readonly ArtistChoice[]): void => {
    if (!isPicked(picking, artist) && !picking.alike.has(artist.itemId)) {
      void fetchAlike(artist, shownArtists(offered, picking));
    }
    change((now) => togglePick(now, artist));
  };
  return { picking, toggle, isReady: !before.isPending };
}
