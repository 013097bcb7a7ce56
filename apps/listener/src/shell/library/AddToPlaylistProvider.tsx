"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";
import { AddToPlaylistContext, type PlaylistAddition } from "./AddToPlaylistContext.ts";

// Most visits never open it.
const AddToPlaylistDialog = lazy(() => import("./AddToPlaylistDialog.tsx"));

/** Lets everything below it ask on which playlist something shall stand. */
export function AddToPlaylistProvider({ children }: { children: ReactNode }) {
  const [addition, setAddition] = useState<PlaylistAddition | null>(null);
  return (
    <AddToPlaylistContext value={setAddition}>
      {children}
      {addition === null ? null : (
        <Suspense>
          <AddToPlaylistDialog addition={addition} onClose={() => setAddition(null)} />
        </Suspense>
      )}
    </AddToPlaylistContext>
  );
}
