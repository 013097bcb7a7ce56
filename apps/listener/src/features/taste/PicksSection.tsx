"use client";

import { Cover } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { PlaceLink } from "../../shell/PlaceLink.tsx";
import { NotRead } from "../../shell/NotRead.tsx";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";
import { PartOfTaste } from "./PartOfTaste.tsx";

const change = (
  <PlaceLink
    href="/welcome"
    name="Your picks"
    className="inline-flex min-h-11 items-center rounded-full bg-raised px-5 text-body font-semibold transition-colors hover:bg-hover"
  >
    Change your picks
  </PlaceLink>
);

/** The artists that she named herself. */
export function PicksSection() {
  const calls = useCalls();
  const named = useQuery(calls.onboarding.picks.queryOptions());
  const { data: picks } = named;
  return (
    <PartOfTaste
      id="picks"
      title="Artists you named"
      about="Said, not learnt: they help while little is known of you, and fade behind what you really play."
      action={change}
    >
      {hasFailed(named) ? <NotRead words="They could not be read." onRetry={() => void named.refetch()} /> : null}
      {picks?.length === 0 ? <p className="text-body text-muted">You have not named any.</p> : null}
      <ul aria-label="Artists you named" className="flex flex-wrap gap-2">
        {(picks ?? []).map(({ itemId, title, genre, audio }) => (
          <li key={itemId} className="flex items-center gap-2 rounded-full bg-surface py-1 pr-4 pl-1">
            <Cover subject={{ itemId, kind: "artist", genre, audio }} className="!w-8" />
            <span className="text-small font-medium">{title}</span>
          </li>
        ))}
      </ul>
    </PartOfTaste>
  );
}
