"use client";

import { Notice } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Disc3 } from "lucide-react";
import { Dots } from "../../shell/page/Dots.tsx";
import { genreTitle } from "../../shell/page/genreTitle.ts";
import { PageHeader } from "../../shell/page/PageHeader.tsx";
import { countOf } from "../../shell/page/pageWords.ts";
import { PlayAllButton } from "../../shell/page/PlayAllButton.tsx";
import { useCalls } from "../../trpc/client.tsx";
import type { GenrePage } from "../../trpc/views.ts";
import { genreCover } from "./genreCover.ts";
import { HitGroup } from "./HitGroup.tsx";
import { kindNames } from "./kindNames.ts";

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
      <PageHeader
        cover={genreCover(data)}
        kind="Genre"
        title={title}
        facts={
          <Dots>
            {data.groups.map(({ kind, found }) => (
              <span key={kind}>{countOf(found, kindNames[kind].one.toLowerCase())}</span>
            ))}
          </Dots>
        }
        actions={
          entries.length === 0 ? undefined : (
            <PlayAllButton entries={entries} title={title} from={title} sourceShelf="genre-page" />
          )
        }
      />
      <div className="mt-9 flex flex-col gap-8">
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
