import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArtistScreen } from "../../../../features/artists/ArtistScreen.tsx";
import { Prefetched } from "../../../../trpc/server.tsx";

export const metadata: Metadata = { title: "Artist" };

export default async function ArtistPage({ params }: { params: Promise<{ artistId: string }> }) {
  const { artistId: text } = await params;
  if (!/^[1-9]\d{0,8}$/u.test(text)) notFound();
  const artistId = Number(text);
  return (
    <Prefetched load={({ artists }, queries) => [queries.query(artists.get.queryOptions({ artistId }))]}>
      <ArtistScreen artistId={artistId} />
    </Prefetched>
  );
}
