"use client";

import { EarlierImports } from "./EarlierImports.tsx";
import { UploadPanel } from "./UploadPanel.tsx";
import { WhereToFind } from "./WhereToFind.tsx";

/** @param zone IANA zone of the listener */
export function ImportScreen({ zone }: { zone: string }) {
  return (
    <div className="max-w-3xl">
      <p className="mt-2 mb-6 max-w-prose text-body text-muted">
        Spotify (extended history or account data), Last.fm and ListenBrainz exports, as they come. Rows that cannot be
        used are left out and named; importing the same file again adds nothing twice.
      </p>
      <UploadPanel />
      <WhereToFind />
      <EarlierImports zone={zone} />
    </div>
  );
}
