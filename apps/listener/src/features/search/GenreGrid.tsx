"use client";

import { Cover, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { NotRead } from "../../shell/NotRead.tsx";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { GenreView } from "../../trpc/views.ts";
import { genreCover } from "./genreCover.ts";

const grid = "grid grid-cols-2 gap-2 md:grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] md:gap-3";
const places = [1, 2, 3, 4, 5, 6, 7, 8];
const parts: { kind: GenreView["kind"]; title: string }[] = [
  { kind: "artist", title: "Browse music" },
  { kind: "show", title: "Browse shows" },
  { kind: "book", title: "Browse books" },
];

function GenreTile({ genre }: { genre: GenreView }) {
  return (
    <ItemLink
      href={`/genre/${genre.genreId}`}
      className="flex h-16 items-center gap-3 overflow-hidden rounded-md bg-raised pr-3 md:h-20 transition-colors hover:bg-hover"
    >
      <span className="size-16 shrink-0 overflow-hidden md:size-20" aria-hidden="true">
        <Cover subject={genreCover(genre)} className="!rounded-none" />
      </span>
      <span className="min-w-0">
        <span className="line-clamp-2 text-small leading-snug font-semibold md:text-body ">
          {genreTitle(genre.name)}
        </span>
        <span className="block truncate text-caption text-muted">{countOf(genre.count, genre.kind)}</span>
      </span>
    </ItemLink>
  );
}

/** The genres, her own ones first. */
export function GenreGrid() {
  const calls = useCalls();
  const genres = useQuery(calls.search.genres.queryOptions(undefined, { staleTime: 60_000 }));
  const { data } = genres;
  if (hasFailed(genres)) return <NotRead words="The genres could not be read." onRetry={() => void genres.refetch()} />;
  if (!data) {
    return (
      <div aria-busy="true">
        <p className="sr-only">Loading genres</p>
        <Skeleton className="h-7 w-44" />
        <div className={`mt-2 ${grid}`}>
          {places.map((place) => (
            <Skeleton key={place} className="h-16 !rounded-md md:h-20" />
          ))}
        </div>
      </div>
    );
  }
  const filled = parts.filter(({ kind }) => data.some((genre) => genre.kind === kind));
  return filled.map(({ kind, title }) => (
    <PageSection key={kind} title={title}>
      <ul className={grid}>
        {data
          .filter((genre) => genre.kind === kind)
          .map((genre) => (
            <li key={genre.genreId} className="min-w-0">
              <GenreTile genre={genre} />
            </li>
          ))}
      </ul>
    </PageSection>
  ));
}
