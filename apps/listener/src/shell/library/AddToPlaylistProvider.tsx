"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import { AddToPlaylistContext, type PlaylistAddition } from "./AddToPlaylistContext.ts";

// Most visits never open it.
const AddToPlaylistDialog = dynamic(async () => (await import("./AddToPlaylistDialog.tsx")).AddToPlaylistDialog, {
  ssr: false,
});

/** Lets everything below it ask on which playlist something shall stand. */
export function AddToPlaylistProvider({ children }: { children: ReactNode }) {
  const [addition, setAddition] = useState<PlaylistAddition | null>(null);
  return (
    <AddToPlaylistContext value={setAddition}>
      {children}
      {addition === null ? null : <AddToPlaylistDialog addition={addition} onClose={() => setAddition(null)} />}
    </AddToPlaylistContext>
  );
}
