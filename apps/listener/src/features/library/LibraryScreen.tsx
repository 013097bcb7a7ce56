"use client";

import { Button, Notice } from "@segue/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CloudOff } from "lucide-react";
import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import type { KeptEntry, LibraryView } from "../../trpc/views.ts";
import { libraryPlaces, placeNamed, type LibraryPlace } from "./libraryPlaces.ts";
import { LibraryTabs } from "./LibraryTabs.tsx";
import { LibraryPart } from "./LibraryPart.tsx";
import { LibrarySkeleton } from "./LibrarySkeleton.tsx";

function showPlace(place: LibraryPlace): void {
  // Another part of a page that is here already: nothing to ask the server for.
  globalThis.history.replaceState(null, "", `/library?show=${place}`);
}

function idsKept({ tracks, spoken, others }: LibraryView, keeping: KeptEntry["keeping"]): KeptEntry["itemId"][] {
  const heard = keeping === "saved" ? [...tracks, ...spoken] : [];
  return [...heard, ...others.filter((entry) => entry.keeping === keeping)].map(({ itemId }) => itemId);
}

/** The library; whatever it shows is kept, and every heart knows that at once. */
function useLibrary() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const keptKey = calls.library.kept.queryKey();
  const library = useQuery(calls.library.list.queryOptions());
  const { data } = library;
  useEffect(() => {
    if (!data) return;
    const ids = { saved: idsKept(data, "saved"), followed: idsKept(data, "followed") };
    queryClient.setQueryData(keptKey, (known) => known ?? ids);
  }, [data, keptKey, queryClient]);
  return library;
}

/** All that the listener keeps. */
export function LibraryScreen() {
  const place = placeNamed(useSearchParams().get("show"));
  const library = useLibrary();
  const { data, refetch } = library;
  const failed = hasFailed(library);
  const name = libraryPlaces.find((one) => one.place === place)?.name ?? "";
  return (
    <>
      <LibraryTabs current={place} onChoose={showPlace} />
      <section aria-label={name}>
        {data || failed ? null : <LibrarySkeleton place={place} />}
        {data ? <LibraryPart key={place} place={place} library={data} /> : null}
        {failed ? (
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
