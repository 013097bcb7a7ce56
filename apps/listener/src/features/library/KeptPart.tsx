"use client";

import type { KeptEntry } from "../../trpc/views.ts";
import { ArrangeBar } from "./ArrangeBar.tsx";
import { EmptyPart } from "./EmptyPart.tsx";
import { KeptGrid } from "./KeptGrid.tsx";
import { useArranged } from "./useArranged.ts";

const names = { artists: "Artists you follow", shows: "Shows you follow", albums: "Saved albums" };

interface KeptPartProps {
  place: keyof typeof names;
  entries: readonly KeptEntry[];
  /** says nothing when there is nothing, because something else follows */
  quiet?: boolean;
}

/** What she follows or saved and opens rather than plays. */
export function KeptPart({ place, entries, quiet = false }: KeptPartProps) {
  const { arranged, wanted, bar } = useArranged(entries);
  if (entries.length === 0) return quiet ? null : <EmptyPart place={place} filter="" />;
  return (
    <>
      <ArrangeBar {...bar} />
      {arranged.length === 0 ? (
        <EmptyPart place={place} filter={wanted} />
      ) : (
        <KeptGrid entries={arranged} label={names[place]} />
      )}
    </>
  );
}
