"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useUrlState } from "../../components/charts/useUrlState.ts";
import { Failure } from "../../components/Failure.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useTRPC } from "../../trpc/client.tsx";
import { ArtistSearch } from "./ArtistSearch.tsx";
import { ArtistsLoaded } from "./ArtistsLoaded.tsx";
import { ArtistsSkeleton } from "./ArtistsSkeleton.tsx";
import { usualWindow, windowParameter, windows } from "./artistWindow.ts";

/** What the recommender gives artists: exposure by shelf, policy and band, its share of what is heard, and who is paid. */
export function ArtistsScreen() {
  const calls = useTRPC();
  const [days, setDays] = useUrlState("days", windowParameter, usualWindow);
  const wish = { placeholderData: keepPreviousData };
  const { data, error, refetch, isPlaceholderData } = useQuery(
    calls.artists.overview.queryOptions({ days: Number(days) }, wish),
  );
  return (
    <>
      <PageHeader title="Artists" aside={<WindowChoice days={days} onChange={setDays} />}>
        Who is given a place on Home, by which shelf and under which policy, how much of what is heard began there, and
        whom it pays.
      </PageHeader>
      <ArtistSearch />
      {data ? (
        <div
          aria-busy={isPlaceholderData}
          className={`mt-5 transition-opacity ${isPlaceholderData ? "opacity-60" : ""}`}
        >
          <ArtistsLoaded artists={data} days={Number(days)} />
        </div>
      ) : error ? (
        <Failure title="The artists' figures could not be loaded" error={error} onRetry={() => void refetch()} />
      ) : (
        <ArtistsSkeleton />
      )}
    </>
  );
}

type Days = (typeof windows)[number];

function WindowChoice({ days, onChange }: { days: Days; onChange: (days: Days) => void }) {
  return (
    <fieldset className="flex rounded-full bg-raised p-0.5">
      <legend className="sr-only">How far back</legend>
      {windows.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={choice === days}
          onClick={() => onChange(choice)}
          className="min-h-9 rounded-full px-3.5 text-small font-medium text-muted hover:text-fg aria-pressed:bg-surface aria-pressed:text-fg pointer-coarse:min-h-11"
        >
          {choice} days
        </button>
      ))}
    </fieldset>
  );
}
