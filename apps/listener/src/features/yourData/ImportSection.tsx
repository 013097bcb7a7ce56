"use client";

import { Skeleton } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { Clock3, Upload } from "lucide-react";
import { PlaceLink } from "../../shell/PlaceLink.tsx";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { useCalls } from "../../trpc/client.tsx";
import { PartOfData } from "./PartOfData.tsx";
import { quietLink } from "./quietLink.ts";
import { hasFailed } from "../../trpc/hasFailed.ts";
import { NotRead } from "../../shell/NotRead.tsx";

const shownImports = 3;

function Latest() {
  const { zone } = useSettings();
  const imports = useQuery(useCalls().history.imports.queryOptions());
  if (hasFailed(imports)) {
    return <NotRead words="Earlier imports could not be read." onRetry={() => void imports.refetch()} />;
  }
  if (!imports.data) return <Skeleton className="h-6 w-64" />;
  if (imports.data.length === 0) return <p className="text-small text-muted">Nothing was brought in so far.</p>;
  const day = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "medium" });
  const more = imports.data.length - shownImports;
  return (
    <ul className="text-small">
      {imports.data.slice(0, shownImports).map(({ id, fileName, startedAt, status }) => (
        <li key={id} className="flex min-w-0 gap-3 py-0.5">
          <span className="truncate">{fileName}</span>
          <span className="shrink-0 text-muted">
            {day.format(startedAt)}
            {status === "failed" ? ", stopped early" : ""}
          </span>
        </li>
      ))}
      {more > 0 ? <li className="py-0.5 text-muted">and {more} before them</li> : null}
    </ul>
  );
}

/** Bringing a history, and looking at the one there is. */
export function ImportSection() {
  return (
    <PartOfData
      id="import"
      title="Your history"
      about="Bring what you listened to elsewhere, from Spotify, Last.fm or ListenBrainz, and Home begins with it."
    >
      <div className="rounded-lg bg-surface px-5 py-4">
        <Latest />
        <div className="mt-4 flex flex-wrap gap-2.5">
          <PlaceLink href="/import" name="Import" className={quietLink}>
            <Upload className="size-4" aria-hidden="true" />
            Bring your history
          </PlaceLink>
          <PlaceLink href="/history" name="History" className={quietLink}>
            <Clock3 className="size-4" aria-hidden="true" />
            See what you played
          </PlaceLink>
        </div>
      </div>
    </PartOfData>
  );
}
