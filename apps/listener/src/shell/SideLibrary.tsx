"use client";

import { Cover, Skeleton, useStops, type Stop } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Heart } from "lucide-react";
import { usePathname } from "next/navigation";
import { useId, useRef, type ReactNode } from "react";
import { useCalls } from "../trpc/client.tsx";
import { ItemLink } from "./ItemLink.tsx";
import { sideEntries } from "./library/sideEntries.ts";
import { usePageStands } from "./usePageStands.ts";
import { useWideScreen } from "./useWideScreen.ts";

const rows = [1, 2, 3, 4];
const freshMs = 60_000;

interface SideRowProps {
  href: string;
  picture: ReactNode;
  title: string;
  words?: string;
  stop: Stop;
}

function SideRow({ href, picture, title, words, stop }: SideRowProps) {
  const here = usePathname();
  return (
    <li>
      <ItemLink
        href={href}
        {...stop}
        aria-current={here === href ? "page" : undefined}
        className="flex min-h-13 items-center gap-3 rounded-md px-2 py-1.5 -outline-offset-2 transition-colors hover:bg-raised aria-[current]:bg-raised"
      >
        <span className="size-10 shrink-0" aria-hidden="true">
          {picture}
        </span>
        <span className="min-w-0">
          <span className="block truncate text-small font-medium">{title}</span>
          {words === undefined ? null : <span className="block truncate text-caption text-muted">{words}</span>}
        </span>
      </ItemLink>
    </li>
  );
}

function useSideEntries() {
  const wide = useWideScreen();
  const calls = useCalls();
  // What the page itself shows comes first.
  const stands = usePageStands();
  const options = { enabled: wide && stands, staleTime: freshMs };
  const own = useQuery(calls.playlists.list.queryOptions(undefined, options));
  const kept = useQuery(calls.library.atHand.queryOptions(undefined, options));
  const isComing = (wide && !stands) || own.isLoading || kept.isLoading;
  return {
    isComing,
    entries: isComing ? [] : sideEntries(own.data ?? [], kept.data ?? []),
    isKnown: Boolean(kept.data),
  };
}

/** What she keeps, within reach on every page of a wide screen. */
export function SideLibrary() {
  const name = useId();
  const list = useRef<HTMLUListElement>(null);
  const { isComing, isKnown, entries } = useSideEntries();
  const indexes = [0, ...entries.map((_, index) => index + 1)];
  const stopAt = useStops(list, indexes, "down");
  const liked = (
    <span className="grid size-full place-items-center rounded-sm bg-ember text-on-ember">
      <Heart className="size-4.5 fill-current" strokeWidth={0} />
    </span>
  );
  return (
    <nav aria-labelledby={name} className="-mt-2 flex min-h-0 grow flex-col border-t border-line pt-5">
      <p id={name} className="px-3 pb-1.5 text-small font-semibold text-muted">
        Your library
      </p>
      <ul
        ref={list}
        aria-busy={isComing}
        className="min-h-0 grow overflow-y-auto overscroll-contain px-1 [scrollbar-width:thin]"
      >
        <SideRow href="/library?show=tracks" picture={liked} title="Liked tracks" stop={stopAt(0)} />
        {entries.map((entry, index) => (
          <SideRow
            key={entry.href}
            {...entry}
            stop={stopAt(index + 1)}
            picture={<Cover subject={entry.cover} className={entry.cover.kind === "artist" ? "" : "!rounded-sm"} />}
          />
        ))}
        {isComing
          ? rows.map((row) => (
              <li key={row} aria-hidden="true" className="flex h-13 items-center gap-3 px-2">
                <Skeleton className="size-10 shrink-0" />
                <Skeleton className="h-3.5 w-28" />
              </li>
            ))
          : null}
        {isKnown && entries.length === 0 ? (
          <li className="px-2 py-2 text-small text-muted">Playlists you make and artists you follow stand here.</li>
        ) : null}
      </ul>
    </nav>
  );
}
