"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";
import { menuOpener } from "../steering/menuOpener.ts";
import { AddToPlaylistContext, type PlaylistAddition } from "./AddToPlaylistContext.ts";

// Most visits never open it.
const AddToPlaylistDialog = lazy(() => import("./AddToPlaylistDialog.tsx"));

/** Lets everything below it ask on which playlist something shall stand. */
export function AddToPlaylistProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ addition: PlaylistAddition; opener: HTMLElement | null } | null>(null);
  const [ask] = useState(() => (addition: PlaylistAddition) => setAsked({ addition, opener: menuOpener() }));
  return (
    <AddToPlaylistContext value={ask}>
      {children}
      {asked === null ? null : (
        <Suspense>
          <AddToPlaylistDialog {...asked} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </AddToPlaylistContext>
  );
}
