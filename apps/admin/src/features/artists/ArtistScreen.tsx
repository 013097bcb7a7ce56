"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { bandName } from "../../components/bandNames.ts";
import { Failure } from "../../components/Failure.tsx";
import { measured } from "../../components/figures.ts";
import { PageHeader } from "../../components/PageHeader.tsx";
import type { ArtistHistory } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { ArtistExposureChart } from "./ArtistExposureChart.tsx";
import { ArtistShelvesChart } from "./ArtistShelvesChart.tsx";
import { ArtistStreamsChart } from "./ArtistStreamsChart.tsx";

/** One artist's history: what Homes gave her, what was heard of her, and how much of that began on Home. */
export function ArtistScreen({ artistId }: { artistId: number }) {
  const calls = useTRPC();
  const { data, error, refetch } = useQuery(calls.artists.get.queryOptions({ artistId }));
  return (
    <>
      <p className="mb-2 text-small">
        <Link href="/artists" className="text-muted underline underline-offset-4 hover:text-fg">
          All artists
        </Link>
      </p>
      {data ? (
        <Loaded artist={data} />
      ) : error ? (
        <>
          <PageHeader title="Artist">What Homes gave an artist, and what was heard of her.</PageHeader>
          <Failure title="This artist could not be loaded" error={error} onRetry={() => void refetch()} />
        </>
      ) : (
        <>
          <PageHeader title="Artist">What Homes gave an artist, and what was heard of her.</PageHeader>
          <output aria-label="Loading the artist" className="grid gap-5 xl:grid-cols-2">
            <Skeleton className="h-96" />
            <Skeleton className="h-96" />
          </output>
        </>
      )}
    </>
  );
}

function Loaded({ artist }: { artist: ArtistHistory }) {
  const { name, band, country, rightsHolder, microsPerStream, tracks, weeks, byShelf } = artist;
  const facts = [bandName(band), country, tracks === 1 ? "1 track" : `${tracks} tracks`].filter(Boolean).join(", ");
  return (
    <>
      <PageHeader title={name}>
        {facts}. Paid through {rightsHolder} at {measured(microsPerStream / 1_000_000)} units a stream. The last{" "}
        {weeks.length} weeks.
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-2">
        <ArtistStreamsChart weeks={weeks} />
        <ArtistExposureChart weeks={weeks} />
        <ArtistShelvesChart shelves={byShelf} />
      </div>
    </>
  );
}
