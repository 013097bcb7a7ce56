"use client";

import { Notice } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Disc3 } from "lucide-react";
import { useCalls } from "../../trpc/client.tsx";
import type { GenrePage } from "../../trpc/views.ts";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { HitGroup } from "./HitGroup.tsx";

/** What there is of a genre, at first as the server sent it along. */
export function GenreScreen({ page }: { page: GenrePage }) {
  const calls = useCalls();
  const { genreId } = page;
  const { data } = useQuery(calls.search.genre.queryOptions({ genreId }, { initialData: page, staleTime: 15_000 }));
  return (
    <>
      <p className="text-small font-medium text-muted">Genre</p>
      <h1 className="mt-1 text-display font-semibold tracking-tight">{genreTitle(data.name)}</h1>
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
