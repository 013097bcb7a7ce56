"use client";

import { Notice } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Disc3 } from "lucide-react";
import { PlayAllButton } from "../../shell/page/PlayAllButton.tsx";
import { useCalls } from "../../trpc/client.tsx";
import type { GenrePage } from "../../trpc/views.ts";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { HitGroup } from "./HitGroup.tsx";

/** What there is of a genre, at first as the server sent it along. */
export function GenreScreen({ page }: { page: GenrePage }) {
  const calls = useCalls();
  const { genreId } = page;
  const { data } = useQuery(calls.search.genre.queryOptions({ genreId }, { initialData: page, staleTime: 15_000 }));
  const title = genreTitle(data.name);
  const entries = data.groups.flatMap(({ hits }) =>
    hits.flatMap(({ entry }) => (entry?.kind === "track" ? entry : [])),
  );
  return (
    <>
      <p className="text-small font-medium text-muted">Genre</p>
      <h1 className="mt-1 text-display font-semibold tracking-tight">{title}</h1>
      {entries.length === 0 ? null : (
        <div className="mt-5">
          <PlayAllButton entries={entries} title={title} from={title} sourceShelf="genre-page" />
        </div>
      )}
      <div className="mt-7 flex flex-col gap-8">
        {data.groups.map((group) => (
          <HitGroup key={group.kind} group={group} onMore={null} />
        ))}
        {data.groups.length === 0 ? (
          <Notice icon={<Disc3 className="size-7" />} title="Nothing of this genre is left">
            What there is of it you have blocked.
          </Notice>
        ) : null}
      </div>
    </>
  );
}
