"use client";

import { Button, Notice, Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useCalls } from "../../trpc/client.tsx";
import { libraryPlaces, placeNamed, type LibraryPlace } from "./libraryPlaces.ts";
import { LibraryTabs } from "./LibraryTabs.tsx";
import { LibraryPart } from "./LibraryPart.tsx";

const rows = [1, 2, 3, 4, 5, 6, 7];

function LibrarySkeleton() {
  return (
    <div aria-busy="true" className="mt-4 flex flex-col gap-1">
      <p className="sr-only">Loading your library</p>
      <Skeleton className="mb-4 h-11 max-w-2xl !rounded-md" />
      {rows.map((row) => (
        <Skeleton key={row} className="h-14 !rounded-md" />
      ))}
    </div>
  );
}

function showPlace(place: LibraryPlace): void {
  // Another part of a page that is here already: nothing to ask the server for.
  globalThis.history.replaceState(null, "", `/library?show=${place}`);
}

/** All that the listener keeps. */
export function LibraryScreen() {
  const calls = useCalls();
  const place = placeNamed(useSearchParams().get("show"));
  const { data, isPending, refetch } = useQuery(calls.library.list.queryOptions());
  const name = libraryPlaces.find((one) => one.place === place)?.name ?? "";
  return (
    <>
      <LibraryTabs current={place} onChoose={showPlace} />
      <section aria-label={name}>
        {isPending ? <LibrarySkeleton /> : null}
        {data ? <LibraryPart key={place} place={place} library={data} /> : null}
        {!data && !isPending ? (
          <Notice
            icon={<CloudOff className="size-7" />}
            title="Your library could not be read"
            action={<Button onClick={() => void refetch()}>Try again</Button>}
            urgent
          >
            It is safe on the server; only the way there is broken.
          </Notice>
        ) : null}
      </section>
    </>
  );
}
