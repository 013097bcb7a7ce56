import type { Metadata } from "next";
import { ArtistsScreen } from "../../../features/artists/ArtistsScreen.tsx";
import { windowOf } from "../../../features/artists/artistWindow.ts";
import { Prefetched } from "../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Artists" };

interface ArtistsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ArtistsPage({ searchParams }: ArtistsPageProps) {
  const days = Number(windowOf((await searchParams)["days"]));
  return (
    <Prefetched
      load={({ artists }, queries) => [
        queries.query(artists.overview.queryOptions({ days })),
        queries.query(artists.withoutFloor.queryOptions({ days })),
      ]}
    >
      <ArtistsScreen />
    </Prefetched>
  );
}
