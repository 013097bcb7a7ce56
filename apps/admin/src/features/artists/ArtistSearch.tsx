"use client";

import { TextField, useHydrated } from "@segue/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useDeferredValue, useState } from "react";
import { bandName } from "../../components/bandNames.ts";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** Finds any artist by a part of her name. */
export function ArtistSearch() {
  const [text, setText] = useState("");
  return (
    <div className="max-w-xl">
      <TextField
        label="Find an artist"
        type="search"
        autoComplete="off"
        readOnly={!useHydrated()}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === "" ? null : <Found text={text.trim()} />}
    </div>
  );
}

function Found({ text }: { text: string }) {
  const calls = useTRPC();
  const asked = useDeferredValue(text);
  const { data, error } = useQuery(
    calls.artists.find.queryOptions({ text: asked }, { placeholderData: keepPreviousData }),
  );
  if (error) return <p className="mt-2 text-small text-danger">{callErrorMessage(error)}</p>;
  if (!data) return null;
  if (data.length === 0)
    return <p className="mt-2 text-small break-words text-muted">No artist has “{asked}” in the name.</p>;
  return (
    <ul className="mt-2 divide-y divide-line rounded-md border border-line bg-surface">
      {data.map(({ artistId, name, band, tracks }) => (
        <li key={artistId}>
          <Link
            href={`/artists/${artistId}`}
            className="flex min-h-11 items-center justify-between gap-4 px-4 py-2 hover:bg-raised"
          >
            <span className="font-medium">{name}</span>
            <span className="text-small text-muted">
              {bandName(band)}, {tracks === 1 ? "1 track" : `${tracks} tracks`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
